import { useEffect, useState } from 'react';
import type { Group } from '#core/library/keep/groups.ts';
import type { ShownEntry } from '#core/library/merged.ts';
import { useLibrary, useLibraryState, type NamedGroup } from '../useLibrary.ts';

/** What is known of the groups of the company on show. */
export interface FoundGroups {
  readonly groups: readonly Group[];
  /** How much is looked through, 0 to 1; null once all is. */
  readonly share: number | null;
  readonly isBroken: boolean;
}

/**
 * Groups of entries that ask the same. A change makes them be looked for anew; meanwhile the last ones are shown
 * without entries that are retired by now.
 */
export function useGroups(): FoundGroups {
  const library = useLibrary();
  const entries = useLibraryState((state) => state.entries);
  const [found, setFound] = useState<readonly NamedGroup[] | null>([]);
  const [share, setShare] = useState(0);
  const [lookedThrough, setLookedThrough] = useState<readonly ShownEntry[] | null>(null);
  useEffect(() => {
    const search = library.findGroups(entries, setShare);
    let isOutdated = false;
    void search.groups.then((groups) => {
      if (isOutdated) return;
      setFound(groups);
      setLookedThrough(entries);
    });
    return () => {
      isOutdated = true;
      search.stop();
    };
  }, [library, entries]);
  const byId = new Map(entries.map((shown) => [shown.entry.id, shown]));
  const groups = (found ?? []).flatMap(({ ids, ...group }): Group[] => {
    const members = ids.flatMap((id) => byId.get(id) ?? []).filter(({ status }) => status !== 'retired');
    return members.length > 1 ? [{ ...group, members }] : [];
  });
  return { groups, share: lookedThrough === entries ? null : share, isBroken: found === null };
}
