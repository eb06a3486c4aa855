import { expect, test, vi } from 'vitest';
import { rememberMatches } from '#adapters/matching/rememberMatches.ts';
import { onPage, words } from '../../review/questions.ts';
import { fakePage } from './fakePage.ts';
import { matching, openTestDesk, openWildixDesk, questions, recordOf, standings } from './openTestDesk.ts';

const followUp = onPage({ id: 'd', text: 'Where are backups kept?' });

test('a question that appears is taken up without a scan, and said', async () => {
  const page = fakePage(questions);
  const desk = await openWildixDesk({ page });
  page.questions = [...questions, followUp];
  page.move('changed');
  await vi.waitFor(() => expect(standings(desk)).toHaveLength(4));
  expect(desk.store.getState()).toMatchObject({
    phase: 'ready',
    announcement: '1 more question found on the page.',
  });
});

test('the steps of a wizard add up to one questionnaire; those of other steps are not on the page now', async () => {
  const page = fakePage(questions);
  const desk = await openWildixDesk({ page });
  page.questions = [followUp];
  page.move('changed');
  await vi.waitFor(() => expect(standings(desk)).toHaveLength(4));
  const { onPage: there } = desk.store.getState();
  expect([...there.keys()]).toEqual([recordOf(desk, 'Where').id]);
});

test('only what is new is looked up', async () => {
  const page = fakePage(questions);
  const match = vi.fn(matching);

  const desk = await openWildixDesk({ page, ports: { match: rememberMatches(match, async () => 0) } });
  match.mockClear();
  page.questions = [...questions, followUp];
  page.move('changed');
  await vi.waitFor(() => expect(standings(desk)).toHaveLength(4));
  expect(match.mock.calls.map(([, asks]) => asks.map(({ text }) => text))).toEqual([[followUp.text]]);
});

test('a page that moves during an insertion is looked at when the insertion is over', async () => {
  const page = fakePage(questions);
  const desk = await openWildixDesk({ page });
  desk.approveSafe();
  const ids = desk.store.getState().order.slice(0, 2);
  const detect = vi.spyOn(page, 'detect');
  const looksBefore: number[] = [];
  page.onInsert = () => {
    looksBefore.push(detect.mock.calls.length);
    page.questions = [...questions, followUp];
    page.move('changed');
  };
  await desk.insert(ids, new Set());
  expect(looksBefore).toEqual([0, 0]);
  await vi.waitFor(() => expect(standings(desk)).toHaveLength(4));
  expect(standings(desk).slice(0, 2)).toEqual(['inserted', 'inserted']);
});

test('a reading taken before an insertion does not take the insertion back', async () => {
  const page = fakePage(questions);
  const waiting: (() => void)[] = [];
  let isSlow = false;
  const match: typeof matching = async (vendorId, asks) => {
    if (isSlow) await new Promise<void>((go) => waiting.push(go));
    return matching(vendorId, asks);
  };
  const desk = await openWildixDesk({ page, ports: { match } });
  desk.approveSafe();
  isSlow = true;
  page.move('changed');
  await vi.waitFor(() => expect(waiting).toHaveLength(1));
  await desk.insert(desk.store.getState().order.slice(0, 1), new Set());
  for (const go of waiting) go();
  await vi.waitFor(() => expect(desk.store.getState().phase).toBe('ready'));
  expect(standings(desk)[0]).toBe('inserted');
});

test('a page that does not rest is said to be changing until it does', async () => {
  const page = fakePage(questions);
  const desk = await openWildixDesk({ page });
  page.move('changing');
  expect(desk.store.getState().changing).toBe(true);
  page.move('calm');
  expect(desk.store.getState().changing).toBe(false);
});

test('before a person said who answers, the questions of a page that changes are only counted', async () => {
  const page = fakePage(questions);
  const desk = await openTestDesk({ page });
  page.questions = [...questions, followUp];
  page.move('changed');
  await vi.waitFor(() => expect(desk.store.getState().found).toHaveLength(4));
  expect(desk.store.getState()).toMatchObject({ phase: 'choose-vendor', records: new Map() });
});

test('the values found by a look are those the page now holds', async () => {
  const page = fakePage(questions);
  const desk = await openWildixDesk({ page });
  page.questions = questions.map((question) => ({ ...question, value: words('By hand') }));
  page.move('changed');
  const first = () => desk.store.getState().onPage.get(desk.store.getState().order[0] ?? '');
  await vi.waitFor(() => expect(first()?.value).toEqual(words('By hand')));
});
