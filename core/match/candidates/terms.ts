import type { Reading } from '../analyse/read.ts';

/** A text as weighted terms; the key says the kind: `c:` concept, `s:` stem, `k:` kin, `a:` aspect. */
export type Terms = ReadonlyMap<string, number>;

const conceptWeight = 1.3;
const kinWeight = 0.5;
const aspectWeight = 1;

const conceptTerms = new Map<string, string>();

/** The term of a concept; one string for each, for a string put together anew is slow to look up. */
export function conceptTerm(concept: string): string {
  let term = conceptTerms.get(concept);
  if (term === undefined) conceptTerms.set(concept, (term = `c:${concept}`));
  return term;
}

/** The terms of a text: concepts count most, what is asked for next, single stems least. */
export function termsOf(reading: Reading): Terms {
  const terms = new Map<string, number>();
  for (const concept of reading.concepts) terms.set(conceptTerm(concept), conceptWeight);
  for (const group of reading.kin) terms.set(`k:${group}`, kinWeight);
  for (const aspect of reading.asks) terms.set(`a:${aspect}`, aspectWeight);
  for (const [stem, news] of reading.stems) terms.set(`s:${stem}`, news);
  return terms;
}

/** Adds what the surroundings of a question say, at a share of its weight; what the question itself says stands. */
export function withSurroundings(own: Terms, around: Terms, share: number): Terms {
  const terms = new Map(own);
  for (const [term, weight] of around) if (!terms.has(term)) terms.set(term, weight * share);
  return terms;
}
