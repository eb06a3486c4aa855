import { expect, test } from 'vitest';
import type { Fact } from '#core/types.ts';
import { entries } from '#knowledge/bundle.ts';

const NUMBER_WORDS: Readonly<Record<number, readonly string[]>> = { 2: ['two'] };
/** How a text says "once per unit"; the unit alone would also be found in "two weeks". */
const ONCE_PER: Readonly<Record<string, readonly string[]>> = {
  day: ['daily', 'once a day', 'every day'],
  week: ['weekly', 'once a week', 'every week'],
  month: ['monthly', 'once a month', 'every month'],
  year: ['yearly', 'once a year', 'every year'],
};
/** Where the document abbreviates a unit, the answer keeps its abbreviation. */
const ABBREVIATED: Readonly<Record<string, string>> = { kilobit: 'kb' };

const facts = entries.flatMap((entry) => entry.facts.map((fact) => ({ entry, fact })));

/** Does the text state the value of the fact, with its unit and its bound? */
function states(text: string, fact: Fact): boolean {
  const said = text.toLowerCase();
  if (typeof fact.value === 'string') return said.includes(fact.value.toLowerCase());
  if (fact.kind === 'frequency' && fact.value === 1)
    return (ONCE_PER[fact.unit ?? ''] ?? []).some((wording) => said.includes(wording));
  const numbers = [String(fact.value), ...(NUMBER_WORDS[fact.value] ?? [])];
  const unit = ABBREVIATED[fact.unit ?? ''] ?? fact.unit ?? '';
  return numbers.some((number) => new RegExp(`\\b${number}[ -](concurrent )?${unit}`).test(said));
}

test.each(facts)('$entry.id states $fact.about $fact.value', ({ entry, fact }) => {
  expect(states(entry.answer.text, fact)).toBe(true);
});

test('a fact with a bound is worded as bounded', () => {
  const wordings = { 'at least': /or newer|at least/, 'at most': /no more than|at most/ };
  const loose = facts.filter(
    ({ entry, fact }) => fact.bound && !wordings[fact.bound].test(entry.answer.text),
  );
  expect(loose.map(({ entry }) => entry.id)).toEqual([]);
});

test('a counted value has a unit', () => {
  const bare = facts.filter(({ fact }) => typeof fact.value === 'number' && fact.unit === undefined);
  expect(bare.map(({ entry }) => entry.id)).toEqual([]);
});

test('every algorithm, version and protocol an answer names is also recorded as a fact', () => {
  const named = /AES-\d+|HTTPS|HTTP\/2|\bWSS\b|RFC \d+|TLS 1\.\d/g;
  const missing = entries.flatMap((entry) => {
    const recorded = entry.facts.map((fact) => String(fact.value));
    const inText = [...new Set(entry.answer.text.match(named) ?? [])].map((name) => name.replace('TLS ', ''));
    return inText.filter((name) => !recorded.includes(name)).map((name) => `${entry.id}: ${name}`);
  });
  expect(missing).toEqual([]);
});
