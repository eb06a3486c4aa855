import { useDeferredValue, useMemo, useState } from 'react';
import { noFilter, passesFilter, type EntryFilter } from '#core/library/find/filter.ts';
import type { ShownEntry } from '#core/library/merged.ts';
import { useLibrary, useLibraryState } from '../useLibrary.ts';
import { useSearch } from './useSearch.ts';

/** The entries on show: those that fit the words and the filter, best first where words were typed. */
export function useAnswers() {
  const library = useLibrary();
  const entries = useLibraryState(({ phase, entries, first }) => (phase === 'ready' ? entries : first));
  const [words, setWords] = useState('');
  const [filter, setFilter] = useState<EntryFilter>(noFilter);
  const wanted = useDeferredValue(words);
  const search = useSearch(entries);
  const isSearching = wanted.trim() !== '';
  // Not made anew with every key: of fifty thousand entries that takes longer than the search.
  const byId = useMemo(() => new Map(entries.map((one) => [one.entry.id, one])), [entries]);
  const shown = useMemo(() => {
    const now = library.now();
    const found: readonly ShownEntry[] =
      search && isSearching
        ? search(wanted, entries.length).flatMap(({ id }) => byId.get(id) ?? [])
        : entries;
    return found.filter((one) => passesFilter(one, filter, now));
  }, [library, entries, byId, search, isSearching, wanted, filter]);
  return { entries, shown, isReady: search !== null || !isSearching, words, setWords, filter, setFilter };
}
