import { describe, expect, test } from 'vitest';
import { onPage, words } from '../../review/questions.ts';
import { fakePage } from './fakePage.ts';
import { memoryStorage } from './memoryStorage.ts';
import { openTestDesk, openWildixDesk, questions, recordOf, standings } from './openTestDesk.ts';

async function approvedDesk(page = fakePage(questions), storage = memoryStorage()) {
  const desk = await openWildixDesk({ page, storage });
  const approved = desk.approveSafe();
  const ids = desk.store.getState().order.slice(0, 2);
  return { desk, page, storage, approved, ids };
}

test('approving all high answers leaves the rest alone', async () => {
  const { desk, approved } = await approvedDesk();
  expect(approved).toBe(2);
  expect(standings(desk)).toEqual(['approved', 'approved', 'not-on-record']);
});

test('writes each approved answer into its own question, and says that the page holds it', async () => {
  const { desk, page, ids } = await approvedDesk();
  await desk.insert(ids, new Set());
  expect(Object.fromEntries(page.held)).toEqual({
    a: words('wildix on: How often are backups taken?'),
    b: words('wildix on: How long are backups kept?'),
  });
  expect(standings(desk)).toEqual(['inserted', 'inserted', 'not-on-record']);
});

test('writes nothing that is not approved', async () => {
  const { desk, page, ids } = await approvedDesk();
  desk.act(ids[0] ?? '', { kind: 'edit', answer: words('Edited since.') });
  await desk.insert(ids, new Set());
  expect([...page.held.keys()]).toEqual(['b']);
});

test('leaves a filled control alone, and replaces it where a person agreed', async () => {
  const filled = questions.map((question) => onPage({ ...question, value: words('By hand') }));
  const { desk, page, ids } = await approvedDesk(fakePage(filled));
  await desk.insert(ids, new Set(ids.slice(0, 1)));
  expect(standings(desk)).toEqual(['inserted', 'refused', 'not-on-record']);
  expect([...page.held.keys()]).toEqual(['a']);
});

test('undo gives each control back what it held, last one first', async () => {
  const filled = questions.map((question) => onPage({ ...question, value: words('By hand') }));
  const { desk, page, ids } = await approvedDesk(fakePage(filled));
  await desk.insert(ids, new Set(ids));
  await desk.undo(ids);
  expect([...page.held.values()]).toEqual([words('By hand'), words('By hand')]);
  expect(page.undone).toEqual(['b', 'a']);
  expect(standings(desk).slice(0, 2)).toEqual(['approved', 'approved']);
});

test('stops after the answer at hand when asked to', async () => {
  const { desk, page, ids } = await approvedDesk();
  page.onInsert = () => desk.stop();
  await desk.insert(ids, new Set());
  expect([...page.held.keys()]).toEqual(['a']);
  expect(desk.store.getState().running).toBe(null);
});

test('passes over what is of another page, and comes to an end', async () => {
  const { desk, page, ids } = await approvedDesk();
  await desk.insert(['of another page', ...ids], new Set());
  expect([...page.held.keys()]).toEqual(['a', 'b']);
  expect(desk.store.getState().running).toBe(null);
});

describe('when the page is left in the middle', () => {
  test('nothing counts as inserted that was not confirmed, and the next scan finds out', async () => {
    const { desk, page, storage, ids } = await approvedDesk();
    page.onInsert = (id) => id === 'b' && page.leave();
    await desk.insert(ids, new Set());
    expect(standings(desk).slice(0, 2)).toEqual(['inserted', 'approved']);
    expect(desk.store.getState().problem).toBe('page-left');
    const arrived = questions.map((question) => {
      return onPage({ ...question, value: words(`wildix on: ${question.text}`) });
    });
    const again = await openTestDesk({ page: fakePage(arrived), storage });
    expect(standings(again).slice(0, 2)).toEqual(['inserted', 'inserted']);
  });

  test('and comes back empty, the approved answer is ready to be inserted again', async () => {
    const { desk, storage, ids } = await approvedDesk();
    await desk.insert(ids.slice(0, 1), new Set());
    const again = await openTestDesk({ page: fakePage(questions), storage });
    expect(standings(again)[0]).toBe('approved');
  });
});

test('the report reads the page once more and tells what it found', async () => {
  const { desk, page, ids } = await approvedDesk();
  await desk.insert(ids.slice(0, 1), new Set());
  page.held.set('a', words('Overtyped'));
  const report = await desk.report();
  expect(report).toMatchObject({ url: 'https://portal.example/form', vendor: 'wildix', version: '1.2.3' });
  expect(report.questions.map(({ inserted, readBack, note }) => ({ inserted, readBack, note }))).toEqual([
    { inserted: 'wildix on: How often are backups taken?', readBack: 'Overtyped', note: null },
    { inserted: null, readBack: '', note: 'Approved, not inserted yet.' },
    { inserted: null, readBack: '', note: 'Not on record.' },
  ]);
  expect(recordOf(desk, 'How often').insertion.state).toBe('held');
});
