import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { InsertResult } from '#core/types.ts';
import type { Act, LogRow, Opening } from '#core/review/state/acts.ts';
import { apply, openRecord } from '#core/review/state/apply.ts';
import { isApproved } from '#core/review/state/approval.ts';
import { replay } from '#core/review/state/replay.ts';
import { ada, asked, matchOf, suggestion, textarea, words } from './questions.ts';

const limited = asked({ control: { ...textarea, maxLength: 20 } });
const match = matchOf(suggestion(), suggestion({ entryId: 'other', answer: words('Other.') }));
const versions = { 'backups-weekly': 'v1' };
const opening: Opening = {
  kind: 'open',
  questionnaireId: 'form',
  vendorId: 'wildix',
  question: limited,
  match,
  versions,
};

const answer = fc
  .constantFrom(null, '', 'Once a week.', ' Once a  week.', 'Every Sunday.', 'Longer than the form takes.')
  .map(words);
const result: fc.Arbitrary<InsertResult> = fc.oneof(
  fc.record({
    outcome: fc.constantFrom('held' as const, 'changed' as const),
    written: answer,
    readBack: answer,
    previous: answer,
  }),
  fc.constant({ outcome: 'refused' as const, reason: 'hidden' as const, detail: '' }),
);
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ kind: fc.constant('edit' as const), answer }),
  fc.constantFrom<Act>(
    { kind: 'settle' },
    { kind: 'approve' },
    { kind: 'approve' },
    { kind: 'skip' },
    { kind: 'reject', comment: 'No.' },
    { kind: 'reopen' },
    { kind: 'insert' },
    { kind: 'insert' },
    { kind: 'pickAlternative', entryId: 'other', basis: null },
    { kind: 'note', text: 'Ask legal.' },
    { kind: 'approve', waived: true },
    { kind: 'rematch', question: limited, match, versions: { 'backups-weekly': 'v2' } },
    { kind: 'rematch', question: asked({ text: 'Asked otherwise?' }), match: matchOf(), versions: {} },
  ),
  fc.record({ kind: fc.constantFrom('inserted' as const, 'undone' as const), result }),
  fc.record({ kind: fc.constant('observed' as const), value: answer }),
);

/** Plays acts as the panel would; those that are refused change nothing. */
function play(acts: readonly Act[]) {
  const first = openRecord('r1', opening, 0, ada);
  let record = first.record;
  const log: LogRow[] = [...first.log];
  acts.forEach((one, index) => {
    const played = apply(record, one, index + 1, ada);
    if (played.outcome === 'refused') return;
    record = played.record;
    log.push(...played.log);
  });
  return { record, log };
}

test('the log of a settled record builds it again, whatever was done', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 25 }), (acts) => {
      const { record, log } = play([...acts, { kind: 'settle' }]);
      expect(replay(log)).toEqual(record);
    }),
    { numRuns: 1000 },
  );
});

test('revisions of the log only ever grow', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 25 }), (acts) => {
      const revisions = play(acts).log.map(({ revision }) => revision);
      expect(revisions).toEqual([...new Set(revisions)].toSorted((a, b) => a - b));
    }),
  );
});

test('whatever was done, only what a person approved in these words counts as approved', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 25 }), (acts) => {
      const { record, log } = play([...acts, { kind: 'settle' }]);
      if (!isApproved(record)) return;
      const approval = log.findLastIndex((row) => row.act.kind === 'approve');
      expect(replay(log.slice(0, approval + 1))?.answer).toEqual(record.answer);
    }),
    { numRuns: 1000 },
  );
});

test('undo after insert leaves everything but the insertion as it was', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 15 }), (acts) => {
      const before = play([...acts, { kind: 'settle' }]);
      if (!isApproved(before.record)) return;
      const held = {
        outcome: 'held',
        written: words('a'),
        readBack: words('a'),
        previous: words(null),
      } as const;
      const { record } = play([
        ...acts,
        { kind: 'settle' },
        { kind: 'insert' },
        { kind: 'inserted', result: held },
        { kind: 'undone', result: held },
      ]);
      const { insertion, revision, ...rest } = record;
      const { insertion: _, revision: earlier, ...restBefore } = before.record;
      expect(rest).toEqual(restBefore);
      expect(insertion.state).toBe('undone');
      expect(revision).toBe(earlier + 3);
    }),
  );
});

test('a log without its opening builds nothing, and a row that cannot follow is noticed', () => {
  const { log } = play([{ kind: 'approve' }, { kind: 'insert' }]);
  expect(replay(log.slice(1))).toBe(null);
  expect(() => replay(log.filter((row) => row.act.kind !== 'approve'))).toThrow(
    'cannot follow: not-approved',
  );
});
