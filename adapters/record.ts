import type { Entry, Vendor } from '#core/types.ts';
import { createLibrarySearch } from '#core/library/search.ts';
import { entries, vendors } from '#knowledge/bundle.ts';

/** The record: what each vendor has documented. Nothing of one vendor is ever reached through another. */
export interface RecordOfAnswers {
  readonly vendors: readonly Vendor[];
  entryOf(entryId: string): Entry | null;
  /** Entries of one vendor that fit the words typed, best first. */
  search(vendorId: string, words: string): readonly Entry[];
}

export function openRecordOfAnswers(): RecordOfAnswers {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const searches = new Map(
    vendors.map(({ id }) => [id, createLibrarySearch(entries.filter(({ vendor }) => vendor === id))]),
  );
  return {
    vendors,
    entryOf: (entryId) => byId.get(entryId) ?? null,
    search: (vendorId, words) => searches.get(vendorId)?.(words) ?? [],
  };
}
