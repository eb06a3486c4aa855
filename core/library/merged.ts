import type { Entry } from '../types.ts';
import { plainEntry, type EntryStatus, type LibraryEntry } from './libraryEntry.ts';

/** An entry as the library page shows it, bundled or own. */
export interface ShownEntry {
  readonly entry: Entry;
  /** How it is kept; null for a bundled entry, which is read-only until a changed copy stands in for it. */
  readonly kept: LibraryEntry | null;
  readonly status: EntryStatus;
}

/** The entries of one vendor: each bundled one unless an own entry of the same id stands in for it. */
export function mergedEntries(
  bundled: readonly Entry[],
  own: readonly LibraryEntry[],
): readonly ShownEntry[] {
  const byId = new Map(own.map((entry) => [entry.id, entry]));
  const first = bundled.map((entry) => shown(entry, byId.get(entry.id) ?? null));
  const isBundled = new Set(bundled.map(({ id }) => id));
  return [...first, ...own.filter(({ id }) => !isBundled.has(id)).map((entry) => shown(entry, entry))];
}

/** What may be offered: active entries, as the matcher knows them. Drafts and retired ones never are. */
export function offeredEntries(bundled: readonly Entry[], own: readonly LibraryEntry[]): readonly Entry[] {
  return mergedEntries(bundled, own).flatMap(({ entry, status }) => (status === 'active' ? [entry] : []));
}

function shown(entry: Entry, kept: LibraryEntry | null): ShownEntry {
  return { entry: kept ? plainEntry(kept) : entry, kept, status: kept?.status ?? 'active' };
}
