import { tverskyOf } from '../../../match/candidates/likeness.ts';
import type { Terms } from '../../../match/candidates/terms.ts';

/** A text as the ranks of its terms, the rarest first, each with its weight. Numbers, so that comparing is quick. */
export interface Weighed {
  readonly ranks: readonly number[];
  readonly weights: readonly number[];
  /** The sum of the weights. */
  readonly size: number;
}

export interface Weighing {
  weigh(terms: Terms): Weighed;
  /** In how many of the entries the term of this rank occurs. */
  countOf(rank: number): number;
}

/** Weighs terms by how rare they are among entries (each given as its texts), 0.3 to 1 as in the matcher. */
export function weighingAmong(entries: readonly (readonly Terms[])[]): Weighing {
  const counts = new Map<string, number>();
  for (const texts of entries) {
    const [first, ...others] = texts;
    const terms = others.length === 0 ? first?.keys() : new Set(texts.flatMap((text) => [...text.keys()]));
    for (const term of terms ?? []) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  const sorted = [...counts].toSorted(([one, a], [other, b]) => a - b || (one < other ? -1 : 1));
  const ranks = new Map(sorted.map(([term], rank) => [term, rank]));
  const rarest = Math.log(1 + entries.length) || 1;
  const rarities = sorted.map(
    ([, count]) => 0.3 + (0.7 * Math.log((1 + entries.length) / (1 + count))) / rarest,
  );
  return {
    countOf: (rank) => sorted[rank]?.[1] ?? 0,
    weigh: (terms) => {
      const ranked = [...terms].flatMap(([term, weight]) => {
        const rank = ranks.get(term);
        return rank === undefined ? [] : [{ rank, weight: weight * (rarities[rank] ?? 1) }];
      });
      ranked.sort((one, other) => one.rank - other.rank);
      return {
        ranks: ranked.map(({ rank }) => rank),
        weights: ranked.map(({ weight }) => weight),
        size: ranked.reduce((sum, { weight }) => sum + weight, 0),
      };
    },
  };
}

/** How alike two texts are, 0 to 1: the lesser of both sides; 0 where it cannot reach `atLeast`. */
export function likenessOf(one: Weighed, other: Weighed, atLeast = 0): number {
  const [small, large] = one.size < other.size ? [one.size, other.size] : [other.size, one.size];
  if (tverskyOf(small, large, small) < atLeast) return 0;
  let overlap = 0;
  for (let i = 0, j = 0; i < one.ranks.length && j < other.ranks.length;) {
    const difference = (one.ranks[i] ?? 0) - (other.ranks[j] ?? 0);
    if (difference === 0) overlap += Math.min(one.weights[i] ?? 0, other.weights[j] ?? 0);
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
  return tverskyOf(overlap, large, small);
}
