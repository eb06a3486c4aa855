import { at, type Features } from '../featureNames.ts';
import type { Held } from '../held.ts';
import type { Sheet } from '../sheet.ts';

/** How much of what the entry is always about the question has, and how much of the question the entry is about. */
export function fillEssence(row: Features, { terms, size }: Sheet, { holding }: Held): void {
  const { shares, first } = holding;
  let both = 0;
  let named = 0;
  for (const { place, weight, essence } of terms) {
    const share = shares[first + place] ?? 0;
    if (share === 0) continue;
    both += share * share * essence;
    named += weight * Math.sqrt(share);
  }
  row[at.essence] = holding.essence === 0 ? 0 : both / holding.essence;
  row[at.ofEssence] = size === 0 ? 0 : named / size;
}
