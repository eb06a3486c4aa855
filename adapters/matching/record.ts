import type { Entry, Vendor } from '#core/types.ts';
import { offeredEntries } from '#core/library/merged.ts';
import { plainEntry } from '#core/library/libraryEntry.ts';
import type { LibrarySearch } from '#core/library/find/search.ts';
import { entries as bundled, vendors as bundledVendors } from '#knowledge/bundle.ts';
import { makeSearch } from '../library/makeSearch.ts';
import type { LibraryStore } from '../database/library/library.ts';
import { versionOf } from '#core/review/identity/seal.ts';

/**
 * The record: what each vendor has documented, bundled or in the library of this machine. Nothing of one vendor
 * is ever reached through another.
 */
export interface RecordOfAnswers {
  readonly vendors: readonly Vendor[];
  /** An entry that a match, a search or a review of this panel named; null for any other. */
  entryOf(entryId: string): Entry | null;
  /** See `versionOf` of the seal; null for an entry that is not in the record. */
  versionOf(entryId: string): string | null;
  /** Entries of one vendor that fit the words typed, best first. Drafts and retired ones are not among them. */
  search(vendorId: string, words: string): Promise<readonly Entry[]>;
  /** Takes in entries that a match named. */
  take(entries: readonly Entry[]): void;
  /** Reads entries of the library that reviews of earlier visits name. */
  fetch(entryIds: readonly string[]): Promise<void>;
}

/** Opens the record; what the library holds is read when it is asked for. Without a library: the bundle alone. */
export async function openRecordOfAnswers(store: LibraryStore | null = null): Promise<RecordOfAnswers> {
  const byId = new Map(bundled.map((entry) => [entry.id, entry]));
  const take = (entries: readonly Entry[]) => {
    for (const entry of entries) byId.set(entry.id, plainEntry(entry));
  };
  const searchIn = searches(store);
  let own: readonly Vendor[] = (await store?.readVendors()) ?? [];
  store?.watchVendors((vendors) => (own = vendors));
  return {
    get vendors() {
      return [...bundledVendors, ...own];
    },
    entryOf: (entryId) => byId.get(entryId) ?? null,
    versionOf: (entryId) => {
      const entry = byId.get(entryId);
      return entry ? versionOf(entry) : null;
    },
    search: async (vendorId, words) => {
      const found = (await searchIn(vendorId))(words);
      take(found);
      return found;
    },
    take,
    fetch: async (entryIds) => {
      const read = await Promise.all([...new Set(entryIds)].map((id) => store?.readEntry(id)));
      take(read.filter((entry) => entry !== undefined));
    },
  };
}

/** The search over one vendor's entries, made when first asked for and again once the library has changed. */
function searches(store: LibraryStore | null): (vendorId: string) => Promise<LibrarySearch> {
  const made = new Map<string, { readonly sequence: number; readonly search: Promise<LibrarySearch> }>();
  const make = async (vendorId: string): Promise<LibrarySearch> => {
    const own = (await store?.readEntries(vendorId)) ?? [];
    const ofVendor = bundled.filter(({ vendor }) => vendor === vendorId);
    return (await makeSearch(offeredEntries(ofVendor, own))) ?? (() => []);
  };
  return async (vendorId) => {
    const sequence = (await store?.lastSequence()) ?? 0;
    const known = made.get(vendorId);
    if (known?.sequence === sequence) return known.search;
    // Kept at once: whoever types on meanwhile waits for the same search.
    const search = make(vendorId);
    made.set(vendorId, { sequence, search });
    search.catch(() => made.delete(vendorId));
    return search;
  };
}
