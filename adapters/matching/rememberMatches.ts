import type { Match } from '#core/types.ts';
import type { Matching } from './matching.ts';

/**
 * Matches every ask once: a page that changes is looked at often and mostly asks the same. What was given up
 * on is tried again, and everything once the library has changed, as `libraryState` tells.
 */
export function rememberMatches(match: Matching, libraryState: () => Promise<number>): Matching {
  const known = new Map<string, Match>();
  let knownAt = 0;
  return async (vendorId, asks) => {
    const state = await libraryState();
    if (state !== knownAt) known.clear();
    knownAt = state;
    const keys = asks.map((ask) => JSON.stringify([vendorId, ask]));
    const fresh = asks.flatMap((ask, index) => {
      const key = keys[index] ?? '';
      return known.has(key) ? [] : [{ key, ask }];
    });
    const matches =
      fresh.length > 0
        ? await match(
            vendorId,
            fresh.map(({ ask }) => ask),
          )
        : [];
    for (const [index, { key }] of fresh.entries()) {
      const found = matches[index];
      if (found) known.set(key, found);
    }
    return keys.map((key) => known.get(key) ?? null);
  };
}
