import type { Reading } from '../analyse/read.ts';

/** A text as weighted terms; the key says the kind: `c:` concept, `s:` stem, `a:` aspect. */
export type Terms = ReadonlyMap<string, number>;

const conceptWeight = 2.2;
const aspectWeight = 1;

/** The terms of a question: concepts count most, what is asked for next, single stems least. */
export function termsOf(reading: Reading): Terms {
  const terms = new Map<string, number>();
  for (const concept of reading.concepts) terms.set(`c:${concept}`, conceptWeight);
  for (const aspect of reading.asks) terms.set(`a:${aspect}`, aspectWeight);
  for (const [stem, news] of reading.stems) terms.set(`s:${stem}`, news);
  return terms;
}
