import { describe, expect, test } from 'vitest';
import { isCleared, isOwnWords, isWaived, type ApprovalRules } from '#core/review/policy/rules.ts';
import type { Act } from '#core/review/state/acts.ts';
import { apply } from '#core/review/state/apply.ts';
import type { Person, ReviewRecord } from '#core/review/state/record.ts';
import { ada, matchOf, opened, suggestion, words } from '../questions.ts';

const bob: Person = { id: 'bob', name: 'Bob' };
const rules = (changes: Partial<ApprovalRules> = {}): ApprovalRules => {
  return { approval: 'everything', approverMustDiffer: false, ...changes };
};

function after(record: ReviewRecord, act: Act, by = ada): ReviewRecord {
  const result = apply(record, act, 2000, by);
  if (result.outcome === 'refused') throw new Error(result.reason);
  return result.record;
}

const high = opened();
const medium = opened(matchOf(suggestion({ band: 'medium' })));
const edited = after(high, { kind: 'edit', answer: words('Mine.') });
const skipped = after(high, { kind: 'skip' });
const empty = opened(matchOf());

describe('what needs no approval', () => {
  test.each<[ApprovalRules['approval'], boolean[]]>([
    ['everything', [false, false, false, false, false]],
    ['edited-and-below-high', [true, false, false, false, false]],
    ['off', [true, true, true, false, false]],
  ])('under "%s"', (approval, expected) => {
    const waived = [high, medium, edited, skipped, empty].map((record) =>
      isWaived(record, rules({ approval })),
    );
    expect(waived).toEqual(expected);
  });
});

describe('four eyes', () => {
  const four = rules({ approverMustDiffer: true });
  test('concern what a person wrote or picked, not the words of the record', () => {
    expect(isOwnWords(high, ada, four)).toBe(false);
    expect(isOwnWords(edited, ada, four)).toBe(true);
    expect(isOwnWords(edited, bob, four)).toBe(false);
    const pick: Act = { kind: 'pickEntry', entryId: 'other', answer: words('Other.'), basis: null };
    expect(isOwnWords(after(high, pick), ada, four)).toBe(true);
    expect(isOwnWords(edited, ada, rules())).toBe(false);
  });
  test('an approval of one’s own words counts only as long as the rules allow it', () => {
    const own = after(edited, { kind: 'approve' });
    expect(isCleared(own, rules())).toBe(true);
    expect(isCleared(own, four)).toBe(false);
    expect(isCleared(after(edited, { kind: 'approve' }, bob), four)).toBe(true);
  });
});

test('an approval that was only waived ends with the rule that waived it', () => {
  const waived = after(high, { kind: 'approve', waived: true });
  expect(isCleared(waived, rules({ approval: 'edited-and-below-high' }))).toBe(true);
  expect(isCleared(waived, rules())).toBe(false);
});
