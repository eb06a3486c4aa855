import { inDays, type Amount } from './analyse/amounts.ts';
import { read } from './analyse/read.ts';
import { readLexicon } from './analyse/vocabulary.ts';
import type { Wording } from './lexicon/lexicon.ts';

/** Reads the quantities a text names; made once from the wording of the lexicon. */
export type AmountReader = (text: string) => readonly Amount[];

export function createAmountReader(wording: Wording): AmountReader {
  const none = { yes: [], no: [], partial: [], na: [] };
  const vocabulary = readLexicon({
    concepts: {},
    kinship: {},
    words: {},
    scopes: [],
    aspects: {},
    bank: {},
    options: none,
    wording,
  });
  return (text) => read(text, vocabulary).amounts;
}

/** Months and days do not divide evenly, and a year is called twelve months and 365 days. */
const slack = 1.04;

/** Whether two quantities of one kind say the same, whatever their units: "60 days" and "2 months" do, "every 7
 * days" and "weekly". */
export function sameAmount(one: Amount, other: Amount): boolean {
  if (one.kind === 'count') return one.value === other.value;
  const [a, b] = [inDays(one.value, one.unit), inDays(other.value, other.unit)];
  return a !== null && b !== null && a <= b * slack && b <= a * slack;
}

/** Whether two quantities can be held against each other at all. */
export function isComparable(one: Amount, other: Amount): boolean {
  return one.kind === other.kind && (one.kind !== 'count' || one.unit === other.unit);
}
