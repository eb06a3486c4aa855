import type { LibraryEntry } from '#core/library/libraryEntry.ts';
import type { Database } from '../schema.ts';
import type { OnSlice } from './library.ts';

/** A screen of a list, to have something to show, and then as many as a browser hands over in a few milliseconds. */
const first = 100;
const further = 1000;

/** See `LibraryStore.readEntries`. */
export function readEntries(
  database: Database,
  vendor: string,
  onSlice: OnSlice = () => {},
): Promise<LibraryEntry[]> {
  const { entries } = database;
  return database.transaction('r', entries, async () => {
    const read = await entries.where({ vendor }).limit(first).toArray();
    if (read.length < first) return read;
    onSlice(read, 0);
    const ids = await entries.where({ vendor }).primaryKeys();
    while (read.length < ids.length) {
      const end = Math.min(read.length + further, ids.length);
      const [from, to] = [ids[read.length], ids[end - 1]];
      const slice = await entries.where('id').between(from, to, true, true).toArray();
      // Entries of other companies may stand between them.
      for (const entry of slice) if (entry.vendor === vendor) read.push(entry);
      if (read.length < ids.length) onSlice(read, read.length / ids.length);
    }
    return read;
  });
}
