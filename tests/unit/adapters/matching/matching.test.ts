import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openMatching, type MatchRequest } from '#adapters/matching/matching.ts';

/** A worker that echoes each ask as its match, but never comes back from one that asks to hang. */
class EchoWorker extends EventTarget {
  static started: EchoWorker[] = [];
  static requests: number[] = [];
  isTerminated = false;
  constructor() {
    super();
    EchoWorker.started.push(this);
  }
  postMessage({ ref, asks }: MatchRequest): void {
    if (asks.length > 0) EchoWorker.requests.push(asks.length);
    if (asks.some(({ text }) => text === 'hang')) return;
    const matches = asks.map(({ text }) => ({ suggestions: [], nearest: [{ entryId: text }] }));
    queueMicrotask(() =>
      this.dispatchEvent(new MessageEvent('message', { data: { ref, matches, entries: [] } })),
    );
  }
  terminate(): void {
    this.isTerminated = true;
  }
}

beforeEach(() => {
  EchoWorker.started = [];
  EchoWorker.requests = [];
  vi.useFakeTimers();
  vi.stubGlobal('Worker', EchoWorker);
  vi.stubGlobal('location', { href: 'chrome-extension://id/popup.html' });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const askAll = (...texts: string[]) =>
  openMatching()(
    'wildix',
    texts.map((text) => ({ text })),
  );
const numbered = (count: number) => Array.from({ length: count }, (_, index) => `ask ${index}`);

test('gives one match per ask, in order, in batches of at most 50', async () => {
  const matches = await askAll(...numbered(120));
  expect(matches.map((match) => match?.nearest[0]?.entryId)).toEqual(numbered(120));
  expect(EchoWorker.requests).toEqual([50, 50, 20]);
  expect(EchoWorker.started).toHaveLength(1);
});

test('F31 gives up an ask that hangs, with its worker, and still answers the others', async () => {
  const matching = askAll('one', 'hang', 'two');
  await vi.advanceTimersByTimeAsync(8000 * 2);
  expect((await matching).map((match) => match?.nearest[0]?.entryId ?? null)).toEqual(['one', null, 'two']);
  expect(EchoWorker.started.map(({ isTerminated }) => isTerminated)).toEqual([true, true, false]);
});

test('F31 a worker that fails counts as one that hangs', async () => {
  const matching = askAll('hang');
  EchoWorker.started[0]?.dispatchEvent(new Event('error'));
  EchoWorker.started[0]?.dispatchEvent(new Event('error'));
  await vi.advanceTimersByTimeAsync(8000);
  expect(await matching).toEqual([null]);
});

test('nothing asked starts no worker', async () => {
  expect(await askAll()).toEqual([]);
  expect(EchoWorker.started).toHaveLength(0);
});
