/**
 * Sets of items, grown from pairs, so that every pair is in one of them. An item joins a set where `joins` says so;
 * two that must not meet are thus in sets of their own, each with whatever goes with both.
 */
export function coveringSets<Item>(
  pairs: readonly (readonly [Item, Item])[],
  candidates: readonly Item[],
  joins: (item: Item, set: readonly Item[]) => boolean,
): readonly (readonly Item[])[] {
  const sets: (readonly Item[])[] = [];
  for (const [one, other] of pairs) {
    if (sets.some((set) => set.includes(one) && set.includes(other))) continue;
    const set = [one, other];
    // Who joins last may bring in one who was asked before.
    for (let size = 0; size < set.length;) {
      size = set.length;
      for (const item of candidates) if (!set.includes(item) && joins(item, set)) set.push(item);
    }
    sets.push(set);
  }
  return sets;
}
