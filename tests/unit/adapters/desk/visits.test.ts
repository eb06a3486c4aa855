import { isAwayFrom } from '#adapters/desk/state.ts';
import { describe, expect, test } from 'vitest';
import type { ReviewRecord } from '#core/review/state/record.ts';
import { replay } from '#core/review/state/replay.ts';
import { onPage, words } from '../../review/questions.ts';
import { fakePage } from './fakePage.ts';
import { memoryStorage } from './memoryStorage.ts';
import { openTestDesk, openWildixDesk, questions, recordOf, standings } from './openTestDesk.ts';

describe('the first visit', () => {
  test('finds the questions and offers no answer until a person says who answers', async () => {
    const { store } = await openTestDesk();
    expect(store.getState()).toMatchObject({ phase: 'choose-vendor', vendorId: null, records: new Map() });
    expect(store.getState().found).toHaveLength(3);
  });

  test('shows every question in page order once it is said', async () => {
    const desk = await openWildixDesk();
    expect(standings(desk)).toEqual(['to-review', 'to-review', 'not-on-record']);
    expect(desk.store.getState()).toMatchObject({ phase: 'ready', agreed: false });
  });
});

describe('the next visit', () => {
  test('remembers the vendor of the site, and finds each decision by the words of its question', async () => {
    const storage = memoryStorage();
    const first = await openWildixDesk({ storage });
    first.act(recordOf(first, 'How long').id, { kind: 'approve' });
    await first.agree();
    const [a, b, c] = questions;
    const moved = [c, b, a].map((question, index) => onPage({ ...question, id: `new${index}` }));
    const second = await openTestDesk({ storage, page: fakePage(moved) });
    expect(second.store.getState()).toMatchObject({ vendorId: 'wildix', agreed: true });
    expect(standings(second)).toEqual(['not-on-record', 'approved', 'to-review']);
  });

  test('shows what was kept before the page is looked at', async () => {
    const storage = memoryStorage();
    await openWildixDesk({ storage });
    const desk = await openTestDesk({
      storage,
      ports: { openPage: async () => ({ ok: false, problem: 'not-allowed' }) },
    });
    expect(desk.store.getState()).toMatchObject({ phase: 'failed', problem: 'not-allowed' });
    expect(standings(desk)).toHaveLength(3);
  });

  test('keeps questions that have vanished, in their place', async () => {
    const storage = memoryStorage();
    await openWildixDesk({ storage });
    const page = fakePage(questions.filter(({ id }) => id !== 'b'));
    const desk = await openTestDesk({ storage, page });
    const { order, onPage: there } = desk.store.getState();
    expect(order.map((id) => there.has(id))).toEqual([true, false, true]);
  });

  test('says so when reviews were kept before and are gone', async () => {
    const desk = await openTestDesk({ ports: { expectsReviews: async () => true } });
    expect(desk.store.getState().keeping).toBe('reviews-missing');
  });
});

test('one vendor never sees what the other answered', async () => {
  const storage = memoryStorage();
  const desk = await openWildixDesk({ storage });
  const answer = words('Ours alone.');
  desk.act(recordOf(desk, 'How often').id, { kind: 'edit', answer });
  await desk.agree();
  await desk.chooseVendor('wildmoka');
  expect(recordOf(desk, 'How often').answer).toEqual(words('wildmoka on: How often are backups taken?'));
  expect(desk.store.getState().agreed).toBe(false);
  await desk.chooseVendor('wildix');
  expect(recordOf(desk, 'How often').answer).toEqual(answer);
});

describe('typing', () => {
  test('is kept although the popup dies before the database has written it', async () => {
    const storage = memoryStorage();
    const first = await openWildixDesk({ storage });
    storage.held = true;
    const { id } = recordOf(first, 'How often');
    first.act(id, { kind: 'edit', answer: words('On Sundays, at nig') });
    const before = storage.reviews.get(id);
    storage.release = () => {};
    storage.held = false;
    const second = await openTestDesk({ storage });
    expect(before?.answer).not.toEqual(words('On Sundays, at nig'));
    expect(second.store.getState().records.get(id)).toMatchObject({ answer: words('On Sundays, at nig') });
  });

  test('reaches the log as whole edits, from which every record can be built again', async () => {
    const storage = memoryStorage();
    const desk = await openWildixDesk({ storage });
    const { id } = recordOf(desk, 'How often');
    for (const text of ['O', 'On', 'On S']) desk.act(id, { kind: 'edit', answer: words(text) });
    desk.act(id, { kind: 'approve' });
    await desk.insert([id], new Set());
    const rows = storage.log.filter(({ recordId }) => recordId === id);
    expect(rows.map(({ act }) => act.kind)).toEqual(['open', 'edit', 'approve', 'insert', 'inserted']);
    expect(replay(rows)).toEqual(storage.reviews.get(id) satisfies ReviewRecord | undefined);
  });
});

test('what cannot be saved is said, kept on show, and saved with the next act', async () => {
  const storage = memoryStorage();
  const desk = await openWildixDesk({ storage });
  const { id } = recordOf(desk, 'How often');
  await expect.poll(() => storage.reviews.size).toBe(3);
  storage.failing = true;
  desk.act(id, { kind: 'approve' });
  await expect.poll(() => desk.store.getState().keeping).toBe('storage-failed');
  expect(standings(desk)[0]).toBe('approved');
  expect([...desk.store.getState().unkept]).toEqual([id]);
  storage.failing = false;
  desk.act(id, { kind: 'skip' });
  await expect.poll(() => desk.store.getState().keeping).toBe(null);
  expect(desk.store.getState().unkept.size).toBe(0);
  const rows = storage.log.filter(({ recordId }) => recordId === id);
  expect(rows.map(({ act }) => act.kind)).toEqual(['open', 'approve', 'skip']);
  expect(replay(rows)).toEqual(storage.reviews.get(id));
});

test('a kept question is called away only by a page that was read', async () => {
  const storage = memoryStorage();
  const { id } = recordOf(await openWildixDesk({ storage }), 'How often');
  await expect.poll(() => storage.reviews.size).toBe(3);
  const unread = await openTestDesk({
    storage,
    ports: { openPage: async () => ({ ok: false, problem: 'not-allowed' }) },
  });
  expect(isAwayFrom(unread.store.getState(), id)).toBe(false);
  const elsewhere = await openTestDesk({ storage, page: fakePage(questions.slice(1)) });
  expect(isAwayFrom(elsewhere.store.getState(), id)).toBe(true);
});
