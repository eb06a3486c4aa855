import { describe, expect, test } from 'vitest';
import type { Act } from '#core/review/state/acts.ts';
import { apply } from '#core/review/state/apply.ts';
import { isApproved } from '#core/review/state/approval.ts';
import type { ReviewRecord } from '#core/review/state/record.ts';
import { standingOf } from '#core/review/standing.ts';
import { ada, asked, matchOf, opened, suggestion, textarea, words } from './questions.ts';

function after(record: ReviewRecord, ...acts: Act[]): ReviewRecord {
  return acts.reduce((before, act, index) => {
    const result = apply(before, act, 2000 + index, ada);
    if (result.outcome === 'refused') throw new Error(`${act.kind} was refused: ${result.reason}`);
    return result.record;
  }, record);
}

function refusal(record: ReviewRecord, act: Act): string | null {
  const result = apply(record, act, 2000, ada);
  return result.outcome === 'refused' ? result.reason : null;
}

const seen = (text: string | null): Act => ({ kind: 'observed', value: words(text) });
const held = (text: string): Act => ({
  kind: 'inserted',
  result: { outcome: 'held', written: words(text), readBack: words(text), previous: words(null) },
});

test('opens with the best suggestion as its answer, decided by nobody', () => {
  const record = opened(matchOf(suggestion(), suggestion({ entryId: 'other', answer: words('Other.') })));
  expect(record).toMatchObject({
    answer: words('Once a week.'),
    entryId: 'backups-weekly',
    decision: 'pending',
  });
  expect(standingOf(record)).toBe('to-review');
});

test('opens empty where nothing is on record', () => {
  const record = opened(matchOf());
  expect(record).toMatchObject({ answer: words(null), entryId: null });
  expect(standingOf(record)).toBe('not-on-record');
});

const versions = { 'backups-weekly': 'v1' };

describe('an approval', () => {
  const approved = after(opened(), { kind: 'approve' });

  test('says who and when, and makes the answer ready', () => {
    expect(approved.approval).toMatchObject({ by: ada, at: 2000 });
    expect(standingOf(approved)).toBe('approved');
  });

  test.each<[string, Act]>([
    ['an edit', { kind: 'edit', answer: words('Once a week, on Sundays.') }],
    ['a reopening', { kind: 'reopen' }],
    ['skipping', { kind: 'skip' }],
    ['a rejection', { kind: 'reject', comment: 'Not ours.' }],
    ['another entry', { kind: 'pickEntry', entryId: 'other', answer: words('Other.'), basis: 'v1' }],
  ])('ends with %s', (_, act) => expect(isApproved(after(approved, act))).toBe(false));

  test('ends when the question now reads otherwise', () => {
    const question = asked({ text: 'How often do you test backups?' });
    const reread = after(approved, { kind: 'rematch', question, match: approved.match, versions });
    expect(reread).toMatchObject({ decision: 'pending', approval: null });
  });

  test('stands when only the match was found anew', () => {
    const match = matchOf(suggestion({ confidence: 0.9 }));
    expect(isApproved(after(approved, { kind: 'rematch', question: asked(), match, versions }))).toBe(true);
  });

  test('ends when the record itself was changed, whose words an untouched answer then takes over', () => {
    const match = matchOf(suggestion({ answer: words('Once a day.') }));
    const later: Act = { kind: 'rematch', question: asked(), match, versions: { 'backups-weekly': 'v2' } };
    expect(after(approved, later)).toMatchObject({
      decision: 'pending',
      reopened: 'record',
      answer: words('Once a day.'),
    });
    const mine = after(opened(), { kind: 'edit', answer: words('Mine.') }, { kind: 'approve' });
    expect(after(mine, later)).toMatchObject({
      decision: 'edited',
      reopened: 'record',
      answer: words('Mine.'),
      documented: words('Once a day.'),
    });
    expect(after(approved, later, { kind: 'approve' }).reopened).toBe(null);
  });

  test('that was only waived gives way to a real one, not the other way round', () => {
    const waived = after(opened(), { kind: 'approve', waived: true });
    expect(waived.approval?.waived).toBe(true);
    expect(after(waived, { kind: 'approve' }).approval?.waived).toBeUndefined();
    expect(refusal(approved, { kind: 'approve', waived: true })).toBe('unchanged');
  });

  test('is worth nothing for other words, however they got there', () => {
    expect(isApproved({ ...approved, answer: words('Every day.') })).toBe(false);
    expect(isApproved({ ...approved, vendorId: 'wildmoka' })).toBe(false);
    expect(isApproved({ ...approved, basis: 'v2' })).toBe(false);
  });

  test('is refused for nothing, and for more than the form takes', () => {
    expect(refusal(opened(matchOf()), { kind: 'approve' })).toBe('nothing-to-approve');
    const short = asked({ control: { ...textarea, maxLength: 11 } });
    expect(refusal(opened(matchOf(suggestion()), short), { kind: 'approve' })).toBe('too-long');
    const enough = asked({ control: { ...textarea, maxLength: 12 } });
    expect(refusal(opened(matchOf(suggestion()), enough), { kind: 'approve' })).toBe(null);
  });
});

describe('an edit', () => {
  test('that types the documented words again is no edit', () => {
    const typed = after(opened(), { kind: 'edit', answer: words('Once') });
    expect(standingOf(typed)).toBe('edited');
    expect(standingOf(after(typed, { kind: 'edit', answer: words('Once a week.') }))).toBe('to-review');
  });

  test('survives a new match; an untouched answer follows it', () => {
    const match = matchOf(suggestion({ entryId: 'newer', answer: words('Every Sunday.') }));
    const rematch: Act = { kind: 'rematch', question: asked(), match, versions };
    const edited = after(opened(), { kind: 'edit', answer: words('My words.') }, rematch);
    expect(edited.answer).toEqual(words('My words.'));
    expect(after(opened(), rematch)).toMatchObject({ answer: words('Every Sunday.'), entryId: 'newer' });
  });

  test('logs one row when the writer settles, not one per key', () => {
    const typed = after(
      opened(),
      { kind: 'edit', answer: words('O') },
      { kind: 'edit', answer: words('On') },
    );
    const settled = apply(typed, { kind: 'settle' }, 3000, ada);
    expect(settled).toMatchObject({ log: [{ at: 2000, act: { kind: 'edit', answer: words('On') } }] });
  });

  test('is logged before the act that ends it', () => {
    const typed = after(opened(), { kind: 'edit', answer: words('Mine.') });
    const result = apply(typed, { kind: 'approve' }, 3000, ada);
    expect(result).toMatchObject({ log: [{ act: { kind: 'edit' } }, { act: { kind: 'approve' } }] });
  });
});

test('a note is kept with who wrote it, and leaves the approval alone', () => {
  const noted = after(opened(), { kind: 'approve' }, { kind: 'note', text: ' Ask legal. ' });
  expect(noted.notes).toMatchObject([{ by: ada, text: 'Ask legal.' }]);
  expect(isApproved(noted)).toBe(true);
  expect(refusal(noted, { kind: 'note', text: '  ' })).toBe('unchanged');
});

describe('an alternative', () => {
  const record = opened(matchOf(suggestion(), suggestion({ entryId: 'other', answer: words('Other.') })));
  test('takes the place of the answer and outlives a new match', () => {
    const picked = after(record, { kind: 'pickAlternative', entryId: 'other', basis: 'v1' });
    expect(picked).toMatchObject({ answer: words('Other.'), decision: 'pending' });
    const match = matchOf(suggestion({ answer: words('Newer.') }));
    expect(after(picked, { kind: 'rematch', question: asked(), match, versions }).answer).toEqual(
      words('Other.'),
    );
  });
  test('must have been offered', () => {
    expect(refusal(record, { kind: 'pickAlternative', entryId: 'never', basis: 'v1' })).toBe(
      'no-such-alternative',
    );
  });
});

describe('an insertion', () => {
  const writing = after(opened(), { kind: 'approve' }, { kind: 'insert' });

  test('needs an approval', () => expect(refusal(opened(), { kind: 'insert' })).toBe('not-approved'));
  test('needs to have been asked for', () =>
    expect(refusal(opened(), held('Once a week.'))).toBe('not-inserted'));
  test('that holds is inserted', () =>
    expect(standingOf(after(writing, held('Once a week.')))).toBe('inserted'));
  test('that the page altered says so, and may be tried again', () => {
    const result = {
      outcome: 'changed',
      written: words('a'),
      readBack: words('A'),
      previous: words(''),
    } as const;
    const changed = after(writing, { kind: 'inserted', result });
    expect(standingOf(changed)).toBe('changed');
    expect(refusal(changed, { kind: 'insert' })).toBe(null);
  });
  test('that was refused keeps the approval and the reason', () => {
    const result = { outcome: 'refused', reason: 'hidden', detail: '' } as const;
    const refused = after(writing, { kind: 'inserted', result });
    expect(refused).toMatchObject({
      decision: 'approved',
      insertion: { state: 'refused', reason: 'hidden' },
    });
  });
  test('is told even where somebody typed meanwhile', () => {
    const typed = after(writing, { kind: 'edit', answer: words('Later words.') }, held('Once a week.'));
    expect(typed).toMatchObject({ answer: words('Later words.'), insertion: { state: 'held' } });
    expect(standingOf(typed)).toBe('edited');
  });
  test('whose undo the page refuses is still there', () => {
    const inserted = after(writing, held('Once a week.'));
    const result = { outcome: 'refused', reason: 'gone', detail: '' } as const;
    expect(standingOf(after(inserted, { kind: 'undone', result }))).toBe('inserted');
  });
});

describe('a later look at the page', () => {
  const writing = after(opened(), { kind: 'approve' }, { kind: 'insert' });
  const inserted = after(writing, held('Once a week.'));

  test('finds out what became of an insertion whose reply was lost', () => {
    expect(standingOf(after(writing, seen('Once a week.')))).toBe('inserted');
    expect(after(writing, seen(null)).insertion).toEqual({ state: 'none' });
  });
  test('tells that the page changed an answer, and that it is back', () => {
    const changed = after(inserted, seen('Something else'));
    expect(standingOf(changed)).toBe('changed');
    expect(standingOf(after(changed, seen('Once a week.')))).toBe('inserted');
  });
  test('that finds the form empty again leaves the approval, ready to insert', () => {
    expect(standingOf(after(inserted, seen(null)))).toBe('approved');
  });
  test('has nothing to say of white space, or of what we did not insert', () => {
    expect(refusal(inserted, seen(' Once  a week. '))).toBe('unchanged');
    expect(refusal(opened(), seen('Typed in the page'))).toBe('unchanged');
  });
});
