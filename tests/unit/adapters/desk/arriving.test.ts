import { expect, test } from 'vitest';
import { onPage, words } from '../../review/questions.ts';
import type { Desk } from '#adapters/desk/desk.ts';
import type { Ports } from '#adapters/desk/ports.ts';
import { fakePage } from './fakePage.ts';
import { memoryStorage } from './memoryStorage.ts';
import { openTestDesk, openWildixDesk, questions, recordOf, standings } from './openTestDesk.ts';

const first = { url: 'https://portal.example/form/step/1', title: 'Form' };

/** A tab that can be sent elsewhere: what it shows, and the ports that tell of it. */
function aTab() {
  const loaded: (() => void)[] = [];
  const tab = { now: first, page: fakePage(questions) };
  const ports: Partial<Ports> = {
    tab: first,
    tabNow: async () => tab.now,
    watchLoads: (onLoaded) => {
      loaded.push(onLoaded);
      return () => {};
    },
    openPage: async () => ({ ok: true, value: tab.page }),
  };
  const go = (now: typeof first, page = fakePage(questions)) => {
    const left = tab.page;
    Object.assign(tab, { now, page });
    left.leave();
    for (const tell of loaded) tell();
  };
  return { ports, go };
}

const ready = (desk: Desk) =>
  expect.poll(() => desk.store.getState().phase === 'ready' && desk.store.getState().problem);

test('a reloaded page is taken up again by itself, with every answer at its question', async () => {
  const { ports, go } = aTab();
  const desk = await openWildixDesk({ ports });
  desk.act(recordOf(desk, 'How long').id, { kind: 'edit', answer: words('Mine.') });
  go(first, fakePage(questions.toReversed()));
  await ready(desk).toBe(null);
  expect(recordOf(desk, 'How long').answer).toEqual(words('Mine.'));
  expect(standings(desk)).toEqual(['not-on-record', 'edited', 'to-review']);
});

test('a page that was there before the scan of the one before gave up is taken up as well', async () => {
  const { ports, go } = aTab();
  let opened = 0;
  const openPage: Ports['openPage'] = async () => {
    opened += 1;
    if (opened > 1) return ports.openPage!();
    go(first);
    return { ok: false, problem: 'page-left' };
  };
  const desk = await openWildixDesk({ ports: { ...ports, openPage } });
  await ready(desk).toBe(null);
  expect(standings(desk)).toHaveLength(3);
  expect(opened).toBe(2);
});

test('the next step of a form adds to its questionnaire, also when the panel is opened there anew', async () => {
  const { ports, go } = aTab();
  const storage = memoryStorage();
  const desk = await openWildixDesk({ ports, storage });
  const second = { url: 'https://portal.example/form/step/2', title: 'Form' };
  const page = fakePage([onPage({ id: 'z', text: 'Who restores backups?' })]);
  go(second, page);
  await ready(desk).toBe(null);
  await expect.poll(() => standings(desk).length).toBe(4);
  const again = await openTestDesk({ page, storage, ports: { tab: second } });
  expect(again.store.getState().vendorId).toBe('wildix');
  expect(standings(again)).toHaveLength(4);
});

test('another form in the same tab has a review of its own, and the way back leads to the first', async () => {
  const { ports, go } = aTab();
  const desk = await openWildixDesk({ ports });
  desk.act(recordOf(desk, 'How long').id, { kind: 'edit', answer: words('Mine.') });
  go(
    { url: 'https://portal.example/other', title: 'Other' },
    fakePage([onPage({ id: 'z', text: 'Who restores?' })]),
  );
  await ready(desk).toBe(null);
  await expect.poll(() => standings(desk)).toEqual(['to-review']);
  go(first);
  await expect.poll(() => standings(desk)).toEqual(['to-review', 'edited', 'not-on-record']);
});

test('another site asks anew who answers', async () => {
  const { ports, go } = aTab();
  const desk = await openWildixDesk({ ports });
  go({ url: 'https://elsewhere.example/', title: 'Form' });
  await expect.poll(() => desk.store.getState().phase).toBe('choose-vendor');
  expect(desk.store.getState()).toMatchObject({
    site: 'https://elsewhere.example',
    vendorId: null,
    agreed: false,
  });
});

test('a page that goes with its tab was closed and not left, whichever is heard of first', async () => {
  for (const isHeardFirst of [true, false]) {
    const page = fakePage(questions);
    const closed: (() => void)[] = [];
    const desk = await openWildixDesk({
      page,
      ports: {
        watchClosed: (onClosed) => {
          closed.push(onClosed);
          return () => {};
        },
      },
    });
    const close = () => closed.forEach((tell) => tell());
    if (isHeardFirst) close();
    page.leave();
    if (!isHeardFirst) close();
    expect(desk.store.getState().problem).toBe('tab-closed');
  }
});
