import type { Held } from '../held.ts';
import type { Sheet } from '../sheet.ts';

/** How much of what the entry is always about the question has, and how much of the question the entry is about. */
export function essenceOf({ terms, size }: Sheet, { holding }: Held) {
  let both = 0;
  let named = 0;
  for (const { place, weight, essence } of terms) {
    const share = holding.shares[place] ?? 0;
    if (share === 0) continue;
    both += share * share * essence;
    named += weight * Math.sqrt(share);
  }
  return {
    essence: holding.essence === 0 ? 0 : both / holding.essence,
    ofEssence: size === 0 ? 0 : named / size,
  };
}
