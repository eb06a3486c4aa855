import { useEffect, useState } from 'react';
import type { ShownEntry } from '#core/library/merged.ts';
import { createLibrarySearch, type LibrarySearch } from '#core/library/find/search.ts';
import { startIndex } from '#core/library/find/wordIndex.ts';

/** Entries taken into the index at a time: a few milliseconds of work. */
const slice = 250;

/**
 * The search over these entries; null until it is made for the first time. It is made in slices between which
 * the page can draw and hear keys; while it is made anew after a change, the one before goes on.
 */
export function useSearch(entries: readonly ShownEntry[]): LibrarySearch | null {
  const [search, setSearch] = useState<LibrarySearch | null>(null);
  useEffect(() => {
    let isOutdated = false;
    const make = async () => {
      const plain = entries.map(({ entry }) => entry);
      const making = startIndex(plain);
      while (making.add(slice)) {
        await untilFree();
        if (isOutdated) return;
      }
      const made = createLibrarySearch(plain, making.finish());
      setSearch(() => made);
    };
    void make();
    return () => {
      isOutdated = true;
    };
  }, [entries]);
  return search;
}

/** Lets everything go first that waits for this thread. */
function untilFree(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
