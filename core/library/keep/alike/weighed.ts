import { Growing } from '../../../match/index/growing.ts';
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

/** Sums that are made in another order differ by less than this. */
const rounding = 1e-9;

/** Weighed texts by number, side by side for the same reason as `BitSets`. */
export class Texts {
  /** By text: where its terms start; one more at the end. */
  readonly #starts = new Growing(new Int32Array(1));
  readonly #sizes = new Growing(new Float64Array(0));
  readonly #ranks = new Growing(new Int32Array(0));
  readonly #weights = new Growing(new Float64Array(0));

  /** Adds the next text. */
  add({ ranks, weights, size }: Weighed): void {
    for (const rank of ranks) this.#ranks.push(rank);
    for (const weight of weights) this.#weights.push(weight);
    this.#sizes.push(size);
    this.#starts.push(this.#ranks.length);
  }

  /** How many there are. */
  get length(): number {
    return this.#sizes.length;
  }

  at(text: number): Weighed {
    const [from, end] = [this.#starts.at(text), this.#starts.at(text + 1)];
    return {
      ranks: Array.from(this.#ranks.all.subarray(from, end)),
      weights: Array.from(this.#weights.all.subarray(from, end)),
      size: this.#sizes.at(text),
    };
  }

  /**
   * How alike two texts are, 0 to 1: the lesser of both sides; 0 where it cannot reach `atLeast`. Most pairs have
   * little in common, so it is given up as soon as what is left of either text is too little to get there.
   */
  likenessOf(one: number, other: number, atLeast = 0): number {
    const [starts, ranks, weights] = [this.#starts.all, this.#ranks.all, this.#weights.all];
    let [left, leftThere] = [this.#sizes.all[one] ?? 0, this.#sizes.all[other] ?? 0];
    const [small, large] = left < leftThere ? [left, leftThere] : [leftThere, left];
    if (tverskyOf(small, large, small) < atLeast) return 0;
    const wanted = atLeast === 0 ? 0 : atLeast / tverskyOf(1, large, small) - rounding;
    const [end, endThere] = [starts[one + 1] ?? 0, starts[other + 1] ?? 0];
    let overlap = 0;
    for (let i = starts[one] ?? 0, j = starts[other] ?? 0; i < end && j < endThere;) {
      const difference = (ranks[i] ?? 0) - (ranks[j] ?? 0);
      if (difference === 0) overlap += Math.min(weights[i] ?? 0, weights[j] ?? 0);
      else if (overlap + Math.min(left, leftThere) < wanted) return 0;
      if (difference <= 0) {
        left -= weights[i] ?? 0;
        i += 1;
      }
      if (difference >= 0) {
        leftThere -= weights[j] ?? 0;
        j += 1;
      }
    }
    return tverskyOf(overlap, large, small);
  }
}
