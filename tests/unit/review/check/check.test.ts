import { describe, expect, test } from 'vitest';
import type { AnswerParts, Entry, Fact } from '#core/types.ts';
import { createAmountReader } from '#core/match/amountReader.ts';
import { isStale, monthsOld } from '#core/review/check/age.ts';
import { checkBeforeSubmit } from '#core/review/check/check.ts';
import type { Checked } from '#core/review/check/finding.ts';
import { defaults } from '#core/settings/settings.ts';
import type { Act } from '#core/review/state/acts.ts';
import { apply } from '#core/review/state/apply.ts';
import type { AskedQuestion, ReviewRecord } from '#core/review/state/record.ts';
import { bundledLexicon } from '#knowledge/lexicon/index.ts';
import { anEntry } from '../../match/anEntry.ts';
import { ada, asked, matchOf, opened, suggestion, textarea, words } from '../questions.ts';
import { findingWords } from '#components/words/findings.ts';

const amountsIn = createAmountReader(bundledLexicon.wording);
const now = Date.UTC(2026, 10, 26);
const twoMonths: Fact = { kind: 'duration', about: 'retention', value: 2, unit: 'month' };

function entry(facts: readonly Fact[] = [], date = '2026-01'): Entry {
  return {
    ...anEntry(),
    id: 'backups-weekly',
    facts,
    source: { document: 'Policy', section: 'Backups', date },
  };
}

let count = 0;

function recordOf(question: Partial<AskedQuestion>, text: string | null = 'Once a week.', acts: Act[] = []) {
  const match = text === null ? matchOf() : matchOf(suggestion({ answer: words(text) }));
  const first: ReviewRecord = { ...opened(match, asked(question)), id: `r${(count += 1)}` };
  return acts.reduce((record, act) => {
    const result = apply(record, act, 2000, ada);
    if (result.outcome === 'refused') throw new Error(result.reason);
    return result.record;
  }, first);
}

interface Given extends Partial<Checked> {
  /** What the page holds, question by question. */
  readonly held?: readonly AnswerParts[];
}

function found(records: readonly ReviewRecord[], { held = [], ...given }: Given = {}): readonly string[] {
  const checked: Checked = {
    records,
    heldBy: (id) => held[records.findIndex((record) => record.id === id)] ?? null,
    entryOf: () => entry(),
    settings: defaults,
    amountsIn,
    now,
    ...given,
  };
  return checkBeforeSubmit(checked).map((finding) => `${finding.kind}: ${findingWords(finding)}`);
}

const required = { ...textarea, required: true };

test('a form that holds what was approved has nothing to look at', () => {
  const one = recordOf({ control: required }, 'Once a week.', [{ kind: 'approve' }]);
  expect(found([one], { held: [words('Once a week.')] })).toEqual([]);
});

describe('required questions', () => {
  const record = recordOf({ control: required }, null);
  test('that hold nothing are named', () =>
    expect(found([record], { held: [words(null)] })).toEqual([
      'required-unanswered: The form requires an answer, and there is none.',
    ]));
  test('on another page of the form are not', () => expect(found([record])).toEqual([]));
});

describe('approvals', () => {
  const edited = recordOf({}, 'Once a week.', [{ kind: 'edit', answer: words('Daily.') }]);
  test('are missing for an edit', () =>
    expect(found([edited])).toEqual(['not-approved: Edited, but not approved.']));
  test('are missing for what stands in the form', () =>
    expect(found([recordOf({})], { held: [words('Once a week.')] })).toEqual([
      'not-approved: The form holds an answer that is not approved.',
    ]));
  test('are not asked for where the rules waive them', () =>
    expect(found([edited], { settings: { ...defaults, approval: 'off' } })).toEqual([]));
});

test('what the page changed is named', () => {
  const result = {
    outcome: 'changed',
    written: words('a'),
    readBack: words('b'),
    previous: words(''),
  } as const;
  const acts: Act[] = [{ kind: 'approve' }, { kind: 'insert' }, { kind: 'inserted', result }];
  expect(found([recordOf({}, 'Once a week.', acts)])).toEqual([
    'changed-on-page: The page changed what was inserted.',
  ]);
});

function against(inForm: string, facts = [twoMonths]): readonly string[] {
  const record = recordOf({}, 'For two months.');
  return found([record], { held: [words(inForm)], entryOf: () => entry(facts) });
}

const often = (value: number, unit: string): Fact => ({ kind: 'frequency', about: 'backups', value, unit });

describe('an answer that is in the form already', () => {
  test('with another quantity contradicts the record', () =>
    expect(against('We keep it for 90 days.')).toEqual([
      'contradicts-record: The form says 90 days, the record says 2 months.',
    ]));
  test.each(['For 60 days.', 'Two months', '8.7 weeks', 'It is kept.', 'Ten users'])(
    'does not with “%s”',
    (inForm) => expect(against(inForm)).toEqual([]),
  );
  test.each([
    ['Every 7 days.', often(1, 'week')],
    ['Weekly.', often(1, 'week')],
    ['Every six months.', often(2, 'year')],
    ['Every 12 hours.', often(2, 'day')],
    ['Alle 7 Tage.', often(1, 'week')],
  ])('does not where “%s” is as often as the record says', (inForm, fact) =>
    expect(against(inForm, [fact])).toEqual([]),
  );
  test.each([
    ['Every 14 days.', often(1, 'week'), 'The form says every 14 days, the record says weekly.'],
    ['Every two years.', often(2, 'year'), 'The form says every 2 years, the record says 2 times in 1 year.'],
    ['Daily.', often(1, 'week'), 'The form says daily, the record says weekly.'],
  ])('contradicts it where “%s” is more or less often', (inForm, fact, sentence) =>
    expect(against(inForm, [fact])).toEqual([`contradicts-record: ${sentence}`]),
  );
  test('does not where the record has no such fact', () => expect(against('90 days', [])).toEqual([]));
  test('contradicts it with another option', () => {
    const control = { ...textarea, kind: 'radio', options: ['Yes', 'No'] } as const;
    const match = matchOf(suggestion({ answer: { choice: ['Yes'], text: null } }));
    expect(found([opened(match, asked({ control }))], { held: [{ choice: ['No'], text: null }] })).toEqual([
      'contradicts-record: The form says “No”, the record says “Yes”.',
    ]);
  });
  test('is not held against a guess', () => {
    const match = matchOf(suggestion({ band: 'medium', answer: words('For two months.') }));
    const record = opened(match);
    expect(found([record], { held: [words('90 days')], entryOf: () => entry([twoMonths]) })).toEqual([]);
  });
});

describe('two answers in one form', () => {
  const ask = 'How long are backups kept by you?';
  test('to the same question that differ are named once, at the later one', () => {
    const records = [
      recordOf({ text: ask, section: 'A' }, 'Two months.'),
      recordOf({ text: ask, section: 'B' }, 'Two weeks.'),
      recordOf({ text: ask, section: 'C' }, 'Two  months.'),
    ];
    const all = found(records).filter((line) => line.includes('The same question'));
    expect(all).toEqual(['contradiction: The same question has another answer in “A”.']);
  });
  test('that give the same fact with different quantities are', () => {
    const records = [
      recordOf({ text: 'Retention?', number: '4' }, '90 days'),
      recordOf({ text: 'Kept?' }, '2 months'),
    ];
    expect(found(records)).toEqual(['contradiction: The same fact is given otherwise in “4”.']);
  });
  test('to a follow-up that only looks the same are not', () =>
    expect(found([recordOf({ text: 'Comment' }, 'One.'), recordOf({ text: 'Comment' }, 'Two.')])).toEqual(
      [],
    ));
});

const dated = (date?: string) => ({ document: '', section: '', ...(date && { date }) });

describe('a source', () => {
  test('older than the setting is named; 0 turns this off', () => {
    const old = { entryOf: () => entry([], '2021-08') };
    expect(found([recordOf({})], old)).toEqual(['stale-source: Rests on “Policy”, as of 2021-08.']);
    expect(found([recordOf({})], { ...old, settings: { ...defaults, maxSourceAgeMonths: 0 } })).toEqual([]);
  });
  test.each([
    ['2021-08', 63],
    ['2021-08-31', 63],
    ['2025', 11],
    ['2027-01', 0],
    ['soon', null],
  ])('of %s is %s months old', (date, months) => expect(monthsOld(date, now)).toBe(months));
  test('is old only past the limit', () => {
    expect([dated('2023-11'), dated('2023-10'), dated()].map((source) => isStale(source, 36, now))).toEqual([
      false,
      true,
      false,
    ]);
  });
});
