import { expect, test } from 'vitest';
import { words } from '../../review/questions.ts';
import { fakePage } from './fakePage.ts';
import { memoryStorage } from './memoryStorage.ts';
import { openTestDesk, openWildixDesk, questions, recordOf, standings } from './openTestDesk.ts';

async function twoWindows() {
  const storage = memoryStorage();
  const page = fakePage(questions);
  const one = await openWildixDesk({ storage, page });
  const two = await openTestDesk({ storage, page });
  return { storage, page, one, two, id: recordOf(one, 'How often').id };
}

test('a decision in one window is seen in the other', async () => {
  const { one, two, id } = await twoWindows();
  one.act(id, { kind: 'approve' });
  await expect.poll(() => standings(two)[0]).toBe('approved');
});

test('the slower of two edits is not written over the faster one, and not lost', async () => {
  const { storage, one, two, id } = await twoWindows();
  storage.held = true;
  one.act(id, { kind: 'edit', answer: words('Theirs.') });
  two.act(id, { kind: 'edit', answer: words('Mine.') });
  storage.release();
  await expect.poll(() => two.store.getState().conflicts.get(id)).toEqual(words('Mine.'));
  expect(storage.reviews.get(id)?.answer).toEqual(words('Theirs.'));
  expect(two.store.getState().records.get(id)?.answer).toEqual(words('Theirs.'));
  two.resolve(id, 'mine');
  await expect.poll(() => storage.reviews.get(id)?.answer).toEqual(words('Mine.'));
  await expect.poll(() => one.store.getState().records.get(id)?.answer).toEqual(words('Mine.'));
});

test('two windows that open the same form at once agree without a conflict', async () => {
  const storage = memoryStorage();
  await (await openTestDesk({ storage })).chooseVendor('wildix');
  const desks = await Promise.all([openTestDesk({ storage }), openTestDesk({ storage })]);
  for (const desk of desks) expect(desk.store.getState().conflicts.size).toBe(0);
  expect(new Set(storage.log.map(({ recordId, revision }) => `${recordId} ${revision}`)).size).toBe(
    storage.log.length,
  );
});

test('an answer that another window changes just then is not inserted', async () => {
  const { storage, one, two, id, page } = await twoWindows();
  one.act(id, { kind: 'approve' });
  await expect.poll(() => standings(two)[0]).toBe('approved');
  storage.held = true;
  two.act(id, { kind: 'edit', answer: words('Changed meanwhile.') });
  const inserting = one.insert([id], new Set());
  storage.release();
  await inserting;
  expect(page.held.size).toBe(0);
  expect(standings(one)[0]).toBe('edited');
});

test('what the page did is kept although another window wrote first', async () => {
  const { storage, one, two, id, page } = await twoWindows();
  one.act(id, { kind: 'approve' });
  page.onInsert = () => two.act(id, { kind: 'edit', answer: words('Changed meanwhile.') });
  await one.insert([id], new Set());
  await expect.poll(() => storage.reviews.get(id)?.insertion.state).toBe('held');
  expect(storage.reviews.get(id)?.answer).toEqual(words('Changed meanwhile.'));
  expect(standings(one)[0]).toBe('edited');
});
