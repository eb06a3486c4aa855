import type { Profile } from '../candidates/profile.ts';
import type { Packed, Span } from './packed.ts';
import type { TermTable } from './termTable.ts';

/** What a term is to an entry: among its evidence, stated, surely given (an aspect), or hinted at. */
export const mark = { evident: 1, stated: 2, gives: 4, hints: 8 } as const;

/** Every term of an entry with its marks. */
export function marksOf({ terms, stated, named, gives, hints, together }: Profile): Map<string, number> {
  const marks = new Map<string, number>();
  const add = (term: string, one: number) => marks.set(term, (marks.get(term) ?? 0) | one);
  for (const term of terms) add(term, mark.evident);
  for (const concept of named) add(`c:${concept}`, mark.evident);
  for (const concept of stated) add(`c:${concept}`, mark.stated);
  for (const aspect of gives) add(`a:${aspect}`, mark.gives);
  for (const pair of together) add(pair, mark.gives);
  for (const aspect of hints) add(`a:${aspect}`, mark.hints);
  return marks;
}

/** What the packed terms of an entry say, in the words of a profile. */
export function unpackTerms(
  { terms: numbers, marks, shares }: Pick<Packed['arrays'], 'terms' | 'marks' | 'shares'>,
  { from, end }: Span,
  table: TermTable,
) {
  const terms = new Set<string>();
  const stated = new Set<string>();
  const named = new Set<string>();
  const gives = new Set<string>();
  const hints = new Set<string>();
  const together = new Set<string>();
  const essence = new Map<string, number>();
  for (let at = from; at < end; at += 1) {
    const term = table.termOf(numbers[at] ?? 0);
    if (term.startsWith('t:')) {
      together.add(term);
      continue;
    }
    const own = marks[at] ?? 0;
    const name = term.slice(2);
    if (own & mark.evident) terms.add(term);
    if (own & mark.evident && term.startsWith('c:')) named.add(name);
    if (own & mark.stated) stated.add(name);
    if (own & mark.gives) gives.add(name);
    if (own & mark.hints) hints.add(name);
    const share = shares[at] ?? 0;
    if (share > 0) essence.set(term, share);
  }
  return { terms, stated, named, gives, hints, together, essence };
}
