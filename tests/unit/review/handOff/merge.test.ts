import { expect, test } from 'vitest';
import { isApproved } from '#core/review/state/approval.ts';
import { planMerge, type Logged, type Merge } from '#core/review/handOff/merge.ts';
import { leadsTo } from '#core/review/handOff/read.ts';
import { asked, ada, words, matchOf } from '../questions.ts';
import { after, fileOf, fresh, grace } from './aReview.ts';

const sent = fresh();

function merged(mine: Logged | null, theirs: Logged): Merge {
  const [only] = planMerge(fileOf(theirs), new Map(mine ? [[mine.record.id, mine]] : []));
  if (!only) throw new Error('The plan is empty.');
  return only;
}

/** Takes a plan's act in, as Ada. */
function taken(mine: Logged, plan: Merge, keep: 'mine' | 'theirs' = 'theirs'): Logged {
  if (plan.kind !== 'take' && plan.kind !== 'conflict')
    throw new Error(`There is nothing to take: ${plan.kind}`);
  return after(mine, ada, { ...plan.act, keep });
}

const edit = (text: string) => ({ kind: 'edit', answer: words(text) }) as const;

test('a question that is not known here comes as it is', () => {
  expect(merged(null, sent)).toEqual({ kind: 'new', theirs: sent });
});

test('an approval given to the copy holds here, in the name of who gave it, and the log says who took it in', () => {
  const back = after(sent, grace, { kind: 'approve' });
  const plan = merged(sent, back);
  expect(plan.kind).toBe('take');
  const { record, rows } = taken(sent, plan);
  expect(isApproved(record)).toBe(true);
  expect(record.approval?.by).toEqual(grace);
  expect(rows.at(-1)).toMatchObject({ by: ada, act: { kind: 'merge', keep: 'theirs', handOffId: 'file-1' } });
  expect(rows.at(-1)?.act).toMatchObject({ rows: [{ by: grace, act: { kind: 'approve' } }] });
  expect(leadsTo(rows, record)).toBe(true);
});

test('what only the page did here meanwhile is no conflict, and stays', () => {
  const approved = after(sent, ada, { kind: 'approve' });
  const inserted = after(approved, ada, { kind: 'insert' });
  const { record } = taken(inserted, merged(inserted, after(approved, grace, edit('Every week.'))));
  expect(record.answer).toEqual(words('Every week.'));
  expect(record.insertion.state).toBe('writing');
});

test('words changed here and in the copy are a conflict, and either can be kept', () => {
  const mine = after(sent, ada, edit('Mine.'));
  const plan = merged(mine, after(sent, grace, edit('Theirs.'), { kind: 'approve' }));
  expect(plan).toMatchObject({ kind: 'conflict', why: 'both-changed' });
  expect(taken(mine, plan, 'mine').record).toMatchObject({ answer: words('Mine.'), decision: 'edited' });
  const theirs = taken(mine, plan, 'theirs').record;
  expect(theirs).toMatchObject({ answer: words('Theirs.'), decision: 'approved' });
  expect(isApproved(theirs)).toBe(true);
});

test('a decision here against one of the copy is a conflict although the words are the same', () => {
  const plan = merged(after(sent, ada, { kind: 'skip' }), after(sent, grace, { kind: 'approve' }));
  expect(plan.kind).toBe('conflict');
});

test('words that somebody is just typing here are a conflict too', () => {
  const { record } = sent;
  const typing = {
    record: { ...record, answer: words('Mi'), draft: { by: ada, since: 3000 } },
    rows: sent.rows,
  };
  expect(merged(typing, after(sent, grace, edit('Theirs.'))).kind).toBe('conflict');
});

test('the same words and decision on both sides are no conflict; both names are in the log', () => {
  const mine = after(sent, ada, { kind: 'approve' });
  const plan = merged(mine, after(sent, grace, { kind: 'approve' }));
  expect(plan.kind).toBe('take');
  expect(taken(mine, plan).record.approval?.by).toEqual(grace);
});

test('a question that reads otherwise by now is a conflict, and the approval of the other one does not carry', () => {
  const question = asked({ text: 'Do you take backups every day?' });
  const mine = after(sent, ada, { kind: 'rematch', question, match: matchOf(), versions: {} });
  const plan = merged(mine, after(sent, grace, { kind: 'approve' }));
  expect(plan).toMatchObject({ kind: 'conflict', why: 'question-changed' });
  const { record, rows } = taken(mine, plan);
  expect(isApproved(record)).toBe(false);
  expect(record.approval).toBe(null);
  expect(leadsTo(rows, record)).toBe(true);
});

test('the same file taken in once more changes nothing', () => {
  const back = after(sent, grace, edit('Theirs.'));
  expect(merged(taken(sent, merged(sent, back)), back)).toEqual({ kind: 'same' });
});

test('a turned-down copy is not asked about again', () => {
  const mine = after(sent, ada, edit('Mine.'));
  const back = after(sent, grace, edit('Theirs.'));
  expect(merged(taken(mine, merged(mine, back), 'mine'), back)).toEqual({ kind: 'same' });
});

test('the second round knows the first: what was taken in comes back to its author without a conflict', () => {
  const back = after(sent, grace, edit('Theirs.'));
  const mine = taken(sent, merged(sent, back));
  const secondRound = after(mine, ada, edit('Theirs, mended.'));
  const plan = merged(back, secondRound);
  expect(plan.kind).toBe('take');
  const { record, rows } = taken(back, plan);
  expect(record.answer).toEqual(words('Theirs, mended.'));
  expect(leadsTo(rows, record)).toBe(true);
});
