import type { Alike } from '../index/viewIndex.ts';
import type { MatchIndex } from '../index/matchIndex.ts';
import type { Holding } from '../index/holdings.ts';
import { mark } from '../index/marks.ts';
import { rarityAt } from '../index/rarity.ts';
import type { Placed, Sheet } from './sheet.ts';

/** A candidate and what its entry has of the question. */
export interface Held {
  readonly alike: Alike;
  readonly holding: Holding;
  /** The likeness of the most alike among the other candidates. */
  readonly rival: number;
  /** How rare the concepts of its most alike way to ask are, those the question names too and those it does not. */
  readonly sharedConcepts: number;
  readonly unaskedConcepts: number;
}

/** Lays beside a question what each candidate's entry has of it. */
export function heldBy(sheet: Sheet, candidates: readonly Alike[], index: MatchIndex): Held[] {
  const owners = candidates.map(({ owner }) => owner);
  const holdings = index.holdings.of(owners, sheet.numbers);
  return holdings.map((holding, at) => {
    const alike = candidates[at] as Alike;
    const rival = candidates[at === 0 ? 1 : 0]?.likeness ?? 0;
    const { sharedConcepts, unaskedConcepts } = viewConcepts(sheet, alike.view, index);
    return { alike, holding, rival, sharedConcepts, unaskedConcepts };
  });
}

function viewConcepts({ concepts }: Sheet, view: number, { profiles, rarities, table }: MatchIndex) {
  const { from, end } = profiles.viewTermsOf(view);
  const terms = profiles.arrays.viewTerms;
  let sharedConcepts = 0;
  let unaskedConcepts = 0;
  for (let at = from; at < end; at += 1) {
    const term = terms[at] ?? 0;
    if (!table.isConcept(term)) continue;
    const rarity = rarityAt(rarities, term);
    if (concepts.some(({ number }) => number === term)) sharedConcepts += rarity;
    else unaskedConcepts += rarity;
  }
  return { sharedConcepts, unaskedConcepts };
}

/** Whether the entry has the term among its evidence, states it, gives it, or hints at it. */
export function holds({ marks, first }: Holding, { place }: Placed, kind: keyof typeof mark): boolean {
  return ((marks[first + place] ?? 0) & mark[kind]) !== 0;
}
