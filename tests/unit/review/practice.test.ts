import { expect, test } from 'vitest';
import { practiceStepOf } from '#core/review/practice.ts';
import { apply } from '#core/review/state/apply.ts';
import type { Act } from '#core/review/state/acts.ts';
import type { ReviewRecord } from '#core/review/state/record.ts';
import { ada, opened, words } from './questions.ts';

function after(...acts: Act[]): ReviewRecord {
  return acts.reduce((record, act) => {
    const result = apply(record, act, 2000, ada);
    if (result.outcome === 'refused') throw new Error(result.reason);
    return result.record;
  }, opened());
}

const inserted: Act = {
  kind: 'inserted',
  result: { outcome: 'held', written: words('x'), readBack: words('x'), previous: words(null) },
};

test('looking at a question is not yet approving it', () => {
  expect(practiceStepOf([])).toBe('vendor');
  expect(practiceStepOf([opened()])).toBe('vendor');
});

test('one question that went further counts for the whole form', () => {
  expect(practiceStepOf([opened(), after({ kind: 'approve' })])).toBe('approved');
  expect(practiceStepOf([after({ kind: 'approve' }, { kind: 'insert' }, inserted), opened()])).toBe(
    'inserted',
  );
});
