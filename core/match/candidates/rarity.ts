/** How telling a term is, 0 to 1: near 1 for one that hardly any known question has, 0.3 for one in all of them. */
export type Rarity = (term: string) => number;

const commonest = 0.3;
/** A term that no known question has is more often a name or a slip than the point of the question. */
export const unknownRarity = 0.5;

/** Counts in how many of the given term sets each term occurs. */
export function rarityOf(sets: Iterable<Iterable<string>>): Rarity {
  const counts = new Map<string, number>();
  let total = 0;
  for (const set of sets) {
    total += 1;
    for (const term of set) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  const rarest = Math.log(1 + total);
  const rarities = new Map<string, number>();
  for (const [term, count] of counts)
    rarities.set(term, commonest + (1 - commonest) * (Math.log((1 + total) / (1 + count)) / rarest));
  return (term) => rarities.get(term) ?? unknownRarity;
}
