import { expect, test } from 'vitest';
import { createAmountReader } from '#core/match/amountReader.ts';
import { checkBeforeSubmit } from '#core/review/check/check.ts';
import { defaults } from '#core/settings/settings.ts';
import type { Fact } from '#core/types.ts';
import { bundledLexicon } from '#knowledge/lexicon/index.ts';
import { anEntry } from '../../match/anEntry.ts';
import { asked, matchOf, opened, suggestion, words } from '../questions.ts';

const amountsIn = createAmountReader(bundledLexicon.wording);

const kept = (value: number, unit: string, about = 'snapshot retention'): Fact => ({
  kind: 'duration',
  about,
  value,
  unit,
});
const cipher = (value: string): Fact => ({ kind: 'algorithm', about: 'database encryption', value });

/**
 * Whether two answers in one form contradict each other, each of an entry with one fact; the second one's words
 * may be a person's own.
 */
function contradict(one: Fact, other: Fact, own?: string): boolean {
  const entries = [one, other].map((fact, index) => anEntry({ id: `entry-${index}`, facts: [fact] }));
  const records = entries.map(({ id }, index) => {
    const match = matchOf(suggestion({ entryId: id, answer: words(`As on record ${index}.`) }));
    const record = { ...opened(match, asked({ text: `Question ${index}` })), id };
    return index === 1 && own !== undefined ? { ...record, answer: words(own) } : record;
  });
  const findings = checkBeforeSubmit({
    records,
    heldBy: () => null,
    entryOf: (id) => entries.find((entry) => entry.id === id) ?? null,
    settings: defaults,
    amountsIn,
    now: 0,
  }).filter(({ kind }) => kind === 'contradiction');
  expect(findings.every(({ says, recordId }) => says === 'same-fact' && recordId === 'entry-1')).toBe(true);
  return findings.length > 0;
}

const twoWeeks = kept(2, 'week');

test.each([
  ['another length of time', twoWeeks, kept(30, 'day')],
  ['the same fact named in another order', twoWeeks, kept(30, 'day', 'Retention: snapshot')],
  ['another algorithm', cipher('AES-256'), cipher('AES-128')],
])('one fact stated differently by two entries is named: %s', (_, one, other) =>
  expect(contradict(one, other)).toBe(true),
);

test.each([
  ['the same in another unit', twoWeeks, kept(14, 'day')],
  ['a different fact', twoWeeks, kept(30, 'day', 'log retention')],
  ['the same algorithm', cipher('AES-256'), cipher('aes-256')],
])('nothing is named where they agree or speak of different things: %s', (_, one, other) =>
  expect(contradict(one, other)).toBe(false),
);

test.each([
  [true, twoWeeks, kept(14, 'day'), 'For 90 days.'],
  [false, twoWeeks, kept(30, 'day'), 'For two weeks.'],
  [false, twoWeeks, kept(30, 'day'), 'As long as needed.'],
  [false, cipher('AES-256'), cipher('AES-128'), 'It is encrypted.'],
])('an edited answer is judged by its own words (%s)', (isNamed, one, other, own) =>
  expect(contradict(one, other, own)).toBe(isNamed),
);
