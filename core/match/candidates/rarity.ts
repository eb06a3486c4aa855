/** How telling a term is: 1 for one that hardly any known question has, towards 0.2 for one in most of them. */
export type Rarity = (term: string) => number;

/** Counts in how many of the given term sets each term occurs. */
export function rarityOf(sets: Iterable<Iterable<string>>): Rarity {
  const counts = new Map<string, number>();
  let total = 0;
  for (const set of sets) {
    total += 1;
    for (const term of set) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  const rarest = Math.log(1 + total);
  return (term) => {
    if (rarest === 0) return 1;
    return 0.2 + 0.8 * (Math.log((1 + total) / (1 + (counts.get(term) ?? 0))) / rarest);
  };
}
