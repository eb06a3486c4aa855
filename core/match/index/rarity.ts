import type { Terms } from '../candidates/terms.ts';
import type { TermTable } from './termTable.ts';

/** How telling a term is, 0 to 1: near 1 for one that hardly any known question has, 0.3 for one in all of them. */
export type Rarity = (term: string) => number;

const commonest = 0.3;
/** A term that no known question has is more often a name or a slip than the point of the question. */
export const unknownRarity = 0.5;

/** What a term counts for what an entry is about. */
export function essenceWeight(term: string, rarity = unknownRarity): number {
  const kind = term[0];
  if (kind === 'a') return 0;
  return (kind === 'c' ? 2 : 1) * rarity;
}

/** How rare terms are by their numbers, from the number of questions each occurs in; nought is unknown. */
export function raritiesOf(counts: Int32Array, total: number): Float64Array {
  const rarest = Math.log(1 + total);
  return Float64Array.from(counts, (count) =>
    count === 0
      ? unknownRarity
      : commonest + (1 - commonest) * (Math.log((1 + total) / (1 + count)) / rarest),
  );
}

/** How rare the term of a number is; -1 and what was never counted are unknown. */
export function rarityAt(rarities: Float64Array, number: number): number {
  return number < 0 || number >= rarities.length ? unknownRarity : (rarities[number] ?? unknownRarity);
}

/** Terms by number, each weighed by how rare it is. */
export interface Weighed {
  /** -1 for a term that has no number. */
  readonly numbers: readonly number[];
  readonly weights: readonly number[];
  /** The sum of the weights. */
  readonly size: number;
}

/** Gives terms their numbers and weights; a term without a number is not given one. */
export function weigh(terms: Terms, table: TermTable, rarities: Float64Array): Weighed {
  const numbers: number[] = [];
  const weights: number[] = [];
  let size = 0;
  for (const [term, weight] of terms) {
    const number = table.find(term);
    const weighed = weight * rarityAt(rarities, number);
    numbers.push(number);
    weights.push(weighed);
    size += weighed;
  }
  return { numbers, weights, size };
}
