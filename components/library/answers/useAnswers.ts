import { useDeferredValue, useMemo, useState } from 'react';
import { noFilter, passesFilter, type EntryFilter } from '#core/library/filter.ts';
import type { ShownEntry } from '#core/library/merged.ts';
import { createLibrarySearch } from '#core/library/search.ts';
import { useLibrary, useLibraryState } from '../useLibrary.ts';

/** Hits a search looks through; more than anybody reads. */
const mostFound = 500;

/** The entries on show: those that fit the words and the filter, best first where words were typed. */
export function useAnswers() {
  const library = useLibrary();
  const entries = useLibraryState((state) => state.entries);
  const [words, setWords] = useState('');
  const [filter, setFilter] = useState<EntryFilter>(noFilter);
  const wanted = useDeferredValue(words);
  const isSearching = wanted.trim() !== '';
  // The index is made with the first words typed, so that a large library opens at once.
  const search = useMemo(
    () => (isSearching ? createLibrarySearch(entries.map(({ entry }) => entry)) : null),
    [entries, isSearching],
  );
  const shown = useMemo(() => {
    const now = library.now();
    const byId = new Map(entries.map((one) => [one.entry.id, one]));
    const found: readonly ShownEntry[] = search
      ? search(wanted, mostFound).flatMap(({ id }) => byId.get(id) ?? [])
      : entries;
    return found.filter((one) => passesFilter(one, filter, now));
  }, [library, entries, search, wanted, filter]);
  return { entries, shown, words, setWords, filter, setFilter };
}
