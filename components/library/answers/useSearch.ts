import { useEffect, useState } from 'react';
import type { LibrarySearch } from '#core/library/find/search.ts';
import type { ShownEntry } from '#core/library/merged.ts';
import { makeSearch } from '../useLibrary.ts';

/**
 * The search over these entries; null until it is made for the first time. It is made in slices between which
 * the page can draw and hear keys; while it is made anew after a change, the one before goes on.
 */
export function useSearch(entries: readonly ShownEntry[]): LibrarySearch | null {
  const [search, setSearch] = useState<LibrarySearch | null>(null);
  useEffect(() => {
    let isOutdated = false;
    const making = makeSearch(
      entries.map(({ entry }) => entry),
      () => isOutdated,
    );
    void making.then((made) => {
      if (made) setSearch(() => made);
    });
    return () => {
      isOutdated = true;
    };
  }, [entries]);
  return search;
}
