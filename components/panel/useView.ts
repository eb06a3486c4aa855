import { useCallback, useMemo, useState } from 'react';
import { mentions, passes, type Filter, type IsAway } from '#core/review/filter.ts';
import { leastCertainFirst } from '#core/review/order.ts';
import { bySection, type Section } from '#core/review/sections.ts';
import type { ReviewRecord } from '#core/review/state/record.ts';
import { isAwayFrom, useDeskState } from '../useDesk.ts';
import { say } from '../words/say.ts';

/** What a person looks at: a filter, a search, the question that is open, the sections that are folded. */
export interface View {
  readonly records: readonly ReviewRecord[];
  readonly sections: readonly Section[];
  readonly isAway: IsAway;
  readonly filter: Filter;
  readonly search: string;
  readonly currentId: string | null;
  readonly folded: ReadonlySet<string | null>;
  setFilter(filter: Filter): void;
  setSearch(search: string): void;
  /** The least certain first, without sections, instead of page order. */
  readonly isByCertainty: boolean;
  setByCertainty(isByCertainty: boolean): void;
  setCurrent(id: string | null): void;
  /** Opens a question whatever hides it: a filter, a search, a folded section. */
  show(id: string): void;
  fold(section: string | null): void;
  /** Opens the question `by` places further down among those shown. */
  step(by: 1 | -1): void;
}

export function useView(): View {
  const records = useOrderedRecords();
  const isAway = useIsAway();
  const [filter, setFilter] = useState<Filter>('all');
  const [search, setSearch] = useState('');
  const [currentId, setCurrent] = useState<string | null>(null);
  const [isByCertainty, setByCertainty] = useState(false);
  const [folded, setFolded] = useState<ReadonlySet<string | null>>(new Set());

  const sections = useMemo(() => {
    // The open question stays where it is although an act on it may have taken it out of the filter.
    const shown = records.filter(
      (record) => record.id === currentId || (passes(filter, record, isAway) && mentions(record, search)),
    );
    if (!isByCertainty) return bySection(shown);
    return shown.length > 0
      ? [{ title: say('list.leastCertainFirst'), records: leastCertainFirst(shown) }]
      : [];
  }, [records, filter, search, currentId, isByCertainty, isAway]);

  const step = (by: 1 | -1) => {
    const visible = sections.flatMap((section) => (folded.has(section.title) ? [] : section.records));
    const index = visible.findIndex(({ id }) => id === currentId);
    const next = visible[index < 0 ? (by > 0 ? 0 : visible.length - 1) : index + by];
    if (next) setCurrent(next.id);
  };
  const fold = useCallback((section: string | null) => {
    setFolded((before) => {
      const after = new Set(before);
      if (!after.delete(section)) after.add(section);
      return after;
    });
  }, []);
  return {
    records,
    isAway,
    sections,
    filter,
    search,
    currentId,
    folded,
    setFilter,
    setSearch,
    isByCertainty,
    setByCertainty,
    setCurrent,
    show: (id) => {
      setFilter('all');
      setSearch('');
      setFolded(new Set());
      setCurrent(id);
    },
    fold,
    step,
  };
}

function useOrderedRecords(): readonly ReviewRecord[] {
  const records = useDeskState((state) => state.records);
  const order = useDeskState((state) => state.order);
  return useMemo(() => order.flatMap((id) => records.get(id) ?? []), [records, order]);
}

function useIsAway(): IsAway {
  const hasPage = useDeskState((state) => state.hasPage);
  const scannedAt = useDeskState((state) => state.scannedAt);
  const onPage = useDeskState((state) => state.onPage);
  return useCallback(
    ({ id }) => isAwayFrom({ hasPage, scannedAt, onPage }, id),
    [hasPage, scannedAt, onPage],
  );
}
