import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Browser } from 'wxt/browser';
import { createFrameLink } from '#adapters/page/frames/frameLink.ts';
import { questions } from '../../desk/openTestDesk.ts';

/** The panel's end of a port; `say` and `hangUp` play the agent. */
function fakePort() {
  const heard: { ref: number; kind: string }[] = [];
  const onMessage: ((message: unknown) => void)[] = [];
  const onDisconnect: (() => void)[] = [];
  const port = {
    sender: { frameId: 0, documentId: 'D1', url: 'https://portal.example/' },
    postMessage: (message: { ref: number; kind: string }) => void heard.push(message),
    onMessage: { addListener: (listener: (message: unknown) => void) => void onMessage.push(listener) },
    onDisconnect: { addListener: (listener: () => void) => void onDisconnect.push(listener) },
    disconnect: () => {},
  };
  return {
    link: createFrameLink(port as never as Browser.runtime.Port),
    heard,
    say: (message: unknown) => onMessage.forEach((listener) => listener(message)),
    hangUp: () => onDisconnect.forEach((listener) => listener()),
  };
}

const reveal = { kind: 'reveal', questionId: 'q' } as const;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a reply reaches whoever asked, in whatever order replies come', async () => {
  const { link, heard, say } = fakePort();
  const first = link.ask(reveal, 1000);
  const second = link.ask(reveal, 1000);
  const [one, two] = heard;
  say({ kind: 'revealed', ref: two?.ref, found: false });
  say({ kind: 'revealed', ref: one?.ref, found: true });
  expect(await first).toMatchObject({ ok: true, value: { found: true } });
  expect(await second).toMatchObject({ ok: true, value: { found: false } });
});

test('F10 a page that leaves in the middle is a failure, never a success', async () => {
  const { link, hangUp } = fakePort();
  const asked = link.ask(reveal, 1000);
  hangUp();
  expect(await asked).toEqual({ ok: false, problem: 'page-left' });
  expect(await link.ask(reveal, 1000)).toEqual({ ok: false, problem: 'page-left' });
});

test('a page that stays silent is told as such, and its late reply goes nowhere', async () => {
  const { link, heard, say } = fakePort();
  const asked = link.ask(reveal, 1000);
  await vi.advanceTimersByTimeAsync(1000);
  expect(await asked).toEqual({ ok: false, problem: 'page-silent' });
  say({ kind: 'revealed', ref: heard[0]?.ref, found: true });
  const again = link.ask(reveal, 1000);
  await vi.advanceTimersByTimeAsync(1000);
  expect(await again).toEqual({ ok: false, problem: 'page-silent' });
});

test.each(['insert', 'undo'] as const)(
  'silence after %s leaves open whether the page took it',
  async (kind) => {
    const { link } = fakePort();
    const asked = link.ask({ kind, questionId: 'q' } as Parameters<typeof link.ask>[0], 1000);
    await vi.advanceTimersByTimeAsync(1000);
    expect(await asked).toEqual({ ok: false, problem: 'no-reply' });
  },
);

test('H17 messages that are no reply, or a reply to nobody, change nothing', async () => {
  const { link, heard, say } = fakePort();
  const asked = link.ask(reveal, 1000);
  const ref = heard[0]?.ref;
  for (const message of [
    null,
    'revealed',
    { kind: 'revealed', ref },
    { kind: 'export', ref },
    { kind: 'revealed', ref: -1, found: true },
  ])
    say(message);
  await vi.advanceTimersByTimeAsync(1000);
  expect(await asked).toEqual({ ok: false, problem: 'page-silent' });
});

test('an agent that stumbled says so', async () => {
  const { link, heard, say } = fakePort();
  const asked = link.ask(reveal, 1000);
  say({ kind: 'failed', ref: heard[0]?.ref });
  expect(await asked).toEqual({ ok: false, problem: 'reading-failed' });
});

test('a page that tells how far it was read is given time; one that falls silent then is not', async () => {
  const { link, heard, say } = fakePort();
  const met: number[] = [];
  const asked = link.ask({ kind: 'detect', pointed: [], quiet: false }, 1000, (controls) =>
    met.push(controls),
  );
  const ref = heard[0]?.ref;
  for (const controls of [300, 600, 900]) {
    await vi.advanceTimersByTimeAsync(900);
    say({ kind: 'progress', ref, controls });
  }
  expect(met).toEqual([300, 600, 900]);
  await vi.advanceTimersByTimeAsync(1000);
  expect(await asked).toEqual({ ok: false, problem: 'page-silent' });
});

const asksFor = (text: string) => ({ ...questions[0], id: text, text });

test('questions that come in parts arrive together and in order, and every part is a sign of life', async () => {
  const { link, heard, say } = fakePort();
  const asked = link.ask({ kind: 'detect', pointed: [], quiet: false }, 1000);
  const ref = heard[0]?.ref;
  for (const text of ['one', 'two']) {
    await vi.advanceTimersByTimeAsync(900);
    say({ kind: 'part', ref, questions: [asksFor(text)] });
  }
  await vi.advanceTimersByTimeAsync(900);
  say({
    kind: 'detected',
    ref,
    detection: { questions: [asksFor('three')], unreadableFrames: [], cutAt: null },
  });
  expect(await asked).toMatchObject({
    ok: true,
    value: { detection: { questions: [{ text: 'one' }, { text: 'two' }, { text: 'three' }] } },
  });
});

test('a page that never comes to an end of its questions is not listened to for ever', async () => {
  const { link, heard, say } = fakePort();
  const asked = link.ask({ kind: 'detect', pointed: [], quiet: false }, 1000);
  const many = Array.from({ length: 10_001 }, (_, index) => asksFor(`question ${index}`));
  say({ kind: 'part', ref: heard[0]?.ref, questions: many });
  say({ kind: 'part', ref: heard[0]?.ref, questions: many });
  expect(await asked).toEqual({ ok: false, problem: 'reading-failed' });
});
