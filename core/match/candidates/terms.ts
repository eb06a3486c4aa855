import type { Reading } from '../analyse/read.ts';

/** A text as weighted terms; the key says the kind: `c:` concept, `s:` stem, `k:` kin, `a:` aspect. */
export type Terms = ReadonlyMap<string, number>;

const conceptWeight = 1.3;
const kinWeight = 0.5;
const aspectWeight = 1;

const mostKept = 20_000;

/** Terms of one kind by name; one string for each, for a string put together anew is slow to look up. */
function termsOfKind(kind: string): (name: string) => string {
  const terms = new Map<string, string>();
  return (name) => {
    let term = terms.get(name);
    if (term !== undefined) return term;
    term = `${kind}:${name}`;
    if (terms.size < mostKept) terms.set(name, term);
    return term;
  };
}

const conceptTerm = termsOfKind('c');
const kinTerm = termsOfKind('k');
const aspectTerm = termsOfKind('a');
const stemTerm = termsOfKind('s');

/** The terms of a text, in this order: its concepts, their kin, what is asked for, single stems. */
export function termsOf(reading: Reading): Map<string, number> {
  const terms = new Map<string, number>();
  for (const concept of reading.concepts) terms.set(conceptTerm(concept), conceptWeight);
  for (const group of reading.kin) terms.set(kinTerm(group), kinWeight);
  for (const aspect of reading.asks) terms.set(aspectTerm(aspect), aspectWeight);
  for (const [stem, news] of reading.stems) terms.set(stemTerm(stem), news);
  return terms;
}

const aroundWeight = 2.2;

/**
 * The terms of a question, and behind them the concepts of its surroundings that it does not name itself, at a
 * share of their weight.
 */
export function termsAmid(own: Reading, around: Reading, share: number): Terms {
  const terms = termsOf(own);
  for (const concept of around.concepts)
    if (!own.concepts.has(concept)) terms.set(conceptTerm(concept), aroundWeight * share);
  return terms;
}
