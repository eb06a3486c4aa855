import type { Rarity } from '../index/rarity.ts';
import type { Terms } from './terms.ts';

/** How much of the likeness is about what the question asks rather than what the other text says. */
export const towardsQuestion = 0.6;

/** Tversky's index of two texts over weighted terms, 0 to 1 (Tversky 1977, "Features of similarity"). */
export function likenessOf(question: Terms, other: Terms, rarity: Rarity): number {
  let overlap = 0;
  for (const [term, weight] of question) overlap += Math.min(weight, other.get(term) ?? 0) * rarity(term);
  return tverskyOf(overlap, weightOf(question, rarity), weightOf(other, rarity));
}

/** The same index from the weight that both share and the weight of each. */
export function tverskyOf(overlap: number, question: number, other: number): number {
  const whole = towardsQuestion * question + (1 - towardsQuestion) * other;
  return whole === 0 ? 0 : overlap / whole;
}

function weightOf(terms: Terms, rarity: Rarity): number {
  let sum = 0;
  for (const [term, weight] of terms) sum += weight * rarity(term);
  return sum;
}
