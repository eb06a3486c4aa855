import { useEffect, useMemo, useState } from 'react';
import type { Group } from '#core/library/keep/groups.ts';
import { withoutToldApart, type ToldApart } from '#core/library/keep/toldApart.ts';
import type { ShownEntry } from '#core/library/merged.ts';
import { useToldApart } from './useToldApart.ts';
import { useLibrary, useLibraryState, type NamedGroup } from '../useLibrary.ts';

/** What is known of the groups of the company on show. */
export interface FoundGroups {
  readonly groups: readonly Group[];
  /** How much is looked through, 0 to 1; null once all is. */
  readonly share: number | null;
  readonly isBroken: boolean;
}

interface LookedThrough {
  readonly entries: readonly ShownEntry[];
  readonly leftOut: ToldApart;
}

/**
 * Groups of entries that ask the same. A change makes them be looked for anew; meanwhile the last ones are shown
 * without entries that are retired or told apart by now. What is told apart only shortens the list; when that is
 * taken back, all is looked for anew.
 */
export function useGroups(): FoundGroups {
  const library = useLibrary();
  const entries = useLibraryState((state) => state.entries);
  const [found, setFound] = useState<readonly NamedGroup[] | null>([]);
  const [share, setShare] = useState(0);
  const [lookedThrough, setLookedThrough] = useState<LookedThrough | null>(null);
  const { apart, leftOut } = useToldApart();
  useEffect(() => {
    if (!leftOut) return;
    const search = library.findGroups(entries, leftOut, setShare);
    let isOutdated = false;
    void search.groups.then((groups) => {
      if (isOutdated) return;
      setFound(groups);
      setLookedThrough({ entries, leftOut });
    });
    return () => {
      isOutdated = true;
      search.stop();
    };
  }, [library, entries, leftOut]);
  // Not made anew with every progress that is told.
  const byId = useMemo(() => new Map(entries.map((shown) => [shown.entry.id, shown])), [entries]);
  const groups = (found ?? []).flatMap(({ ids, ...group }): Group[] => {
    const members = ids.flatMap((id) => byId.get(id) ?? []).filter(({ status }) => status !== 'retired');
    const left = withoutToldApart({ ...group, members }, apart);
    return left ? [left] : [];
  });
  const isDone = lookedThrough?.entries === entries && lookedThrough.leftOut === leftOut;
  return { groups, share: isDone ? null : share, isBroken: found === null };
}
