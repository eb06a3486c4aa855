import type { DisclosureLevel } from '../../types.ts';
import type { EntryStatus } from '../libraryEntry.ts';
import type { ShownEntry } from '../merged.ts';

/** What is looked at; null everywhere means everything that is not retired. */
export interface EntryFilter {
  readonly topic: string | null;
  readonly tag: string | null;
  readonly owner: string | null;
  readonly level: DisclosureLevel | null;
  /** Null shows active entries and drafts. */
  readonly status: EntryStatus | null;
  /** Source older than so many years; 0 for entries whose source has no date. */
  readonly olderThan: number | null;
}

export const noFilter: EntryFilter = {
  topic: null,
  tag: null,
  owner: null,
  level: null,
  status: null,
  olderThan: null,
};

/** Stands for entries that nobody owns. */
export const nobody = '';

/** Whether an entry is among those looked at; `now` in milliseconds since 1970. */
export function passesFilter({ entry, status }: ShownEntry, filter: EntryFilter, now: number): boolean {
  return (
    (filter.topic === null || entry.topic === filter.topic) &&
    (filter.tag === null || entry.tags.includes(filter.tag)) &&
    (filter.owner === null || (entry.owner ?? nobody) === filter.owner) &&
    (filter.level === null || entry.level === filter.level) &&
    (filter.status === null ? status !== 'retired' : status === filter.status) &&
    (filter.olderThan === null || isOlder(entry.source.date, filter.olderThan, now))
  );
}

function isOlder(date: string | undefined, years: number, now: number): boolean {
  if (date === undefined || years === 0) return date === undefined && years === 0;
  const limit = new Date(now);
  limit.setUTCFullYear(limit.getUTCFullYear() - years);
  return Date.parse(date) < limit.getTime();
}

function sorted(values: Iterable<string>): readonly string[] {
  return [...new Set(values)].toSorted((a, b) => a.localeCompare(b));
}

/** The values there are to filter by, each list sorted and without repeats. */
export function filterValues(entries: readonly ShownEntry[]) {
  return {
    topics: sorted(entries.map(({ entry }) => entry.topic)),
    tags: sorted(entries.flatMap(({ entry }) => entry.tags)),
    owners: sorted(entries.flatMap(({ entry }) => entry.owner ?? [])),
  };
}
