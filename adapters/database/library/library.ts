import { Dexie, liveQuery } from 'dexie';
import type { EntryWrite, HistoryRow, LibraryEntry, VendorProfile } from '#core/library/libraryEntry.ts';
import type { Person } from '#core/review/state/record.ts';
import { readEntries } from './readEntries.ts';
import { removeVendor } from './removeVendor.ts';
import type { Database } from '../schema.ts';

/** An import of some time ago. */
export interface PastImport {
  /** Milliseconds since 1970, UTC; tells one import of a company from another. */
  readonly at: number;
  readonly by: Person;
  /** Answers it wrote. */
  readonly count: number;
}

/** What is read so far, and how much that is of all, 0 to 1. The list grows with every slice. */
export type OnSlice = (read: readonly LibraryEntry[], share: number) => void;

/** The company's own library on this machine. Bundled vendors and entries are not in it. */
export interface LibraryStore {
  readVendors(): Promise<VendorProfile[]>;
  /** Compare-and-set on the revision: false, and nothing written, where another window was faster. */
  writeVendor(vendor: VendorProfile): Promise<boolean>;
  /**
   * Removes a company with its answers, their history, its reviews with their log, and whatever else names it, in
   * one transaction. False, and nothing removed, where another window changed the company meanwhile.
   */
  removeVendor(vendor: VendorProfile): Promise<boolean>;
  /**
   * All of them, in the order of their ids. They are read in slices, the first a short one, so that a page can draw
   * meanwhile; `onSlice` is told of each but the last.
   */
  readEntries(vendorId: string, onSlice?: OnSlice): Promise<LibraryEntry[]>;
  readEntry(entryId: string): Promise<LibraryEntry | undefined>;
  /** The company each of these entries belongs to; ids that nothing has are left out. */
  ownersOf(entryIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /**
   * Writes all or none, in one transaction with one line of history each. An entry that another window changed
   * meanwhile, or that belongs to another vendor, is returned as its id, and then nothing was written.
   */
  writeEntries(writes: readonly EntryWrite[]): Promise<readonly string[]>;
  /** Oldest first. */
  historyOf(entryId: string): Promise<HistoryRow[]>;
  /** The imports of a company, the latest first; what became of their answers since is not looked at. */
  importsOf(vendorId: string): Promise<readonly PastImport[]>;
  /** The lines of history that an import wrote. */
  importedAt(vendorId: string, at: number): Promise<HistoryRow[]>;
  /** The states of these entries before the given lines; an entry that was new then is left out. */
  statesBefore(rows: readonly HistoryRow[]): Promise<readonly HistoryRow[]>;
  /** Lines of history after the given sequence, oldest first. */
  changesSince(sequence: number): Promise<HistoryRow[]>;
  /** The sequence of the last change; 0 before the first. */
  lastSequence(): Promise<number>;
  /** Calls back now and after every change, from whichever window; returns how to stop. */
  watchChanges(onChange: (lastSequence: number) => void): () => void;
  watchVendors(onChange: (vendors: readonly VendorProfile[]) => void): () => void;
}

export function openLibraryStore(database: Database): LibraryStore {
  const { vendors, entries, history } = database;
  const lastSequence = async () => (await history.orderBy('sequence').last())?.sequence ?? 0;
  return {
    readVendors: () => vendors.toArray(),
    writeVendor: (vendor) =>
      database.transaction('rw', vendors, async () => {
        const stored = await vendors.get(vendor.id);
        if ((stored?.revision ?? 0) !== vendor.revision - 1) return false;
        await vendors.put(vendor);
        return true;
      }),
    removeVendor: (vendor) => removeVendor(database, vendor),
    readEntries: (vendorId, onSlice) => readEntries(database, vendorId, onSlice),
    readEntry: (entryId) => entries.get(entryId),
    ownersOf: async (entryIds) => {
      const found = await entries.bulkGet([...entryIds]);
      return new Map(found.flatMap((entry) => (entry ? [[entry.id, entry.vendor] as const] : [])));
    },
    writeEntries: (writes) => writeEntries(database, writes),
    historyOf: (entryId) => history.where({ entryId }).sortBy('sequence'),
    importsOf: (vendorId) => importsOf(database, vendorId),
    importedAt: (vendor, at) => history.where({ vendor, act: 'imported', at }).toArray(),
    statesBefore: async (rows) => {
      const later = new Map(rows.flatMap((row) => (row.revision > 1 ? [[row.entryId, row.revision]] : [])));
      const all = await history
        .where('entryId')
        .anyOf([...later.keys()])
        .toArray();
      return all.filter(({ entryId, revision }) => revision === (later.get(entryId) ?? 0) - 1);
    },
    changesSince: (sequence) => history.where('sequence').above(sequence).toArray(),
    lastSequence,
    watchChanges: (onChange) => stopping(liveQuery(lastSequence).subscribe(onChange)),
    watchVendors: (onChange) => stopping(liveQuery(() => vendors.toArray()).subscribe(onChange)),
  };
}

async function importsOf({ history }: Database, vendor: string): Promise<readonly PastImport[]> {
  const range = [
    [vendor, 'imported', Dexie.minKey],
    [vendor, 'imported', Dexie.maxKey],
  ] as const;
  const keys = await history
    .where('[vendor+act+at]')
    .between(...range)
    .uniqueKeys();
  const imports = keys.map(async (key): Promise<PastImport> => {
    // A collection that is asked for its first row is limited to it from then on.
    const rows = () => history.where('[vendor+act+at]').equals(key);
    const [count, first] = await Promise.all([rows().count(), rows().first()]);
    return { at: first?.at ?? 0, by: first?.by ?? { id: '', name: '' }, count };
  });
  return (await Promise.all(imports)).toReversed();
}

function stopping(subscription: { unsubscribe(): void }): () => void {
  return () => subscription.unsubscribe();
}

function writeEntries(database: Database, writes: readonly EntryWrite[]): Promise<readonly string[]> {
  const { entries, history } = database;
  return database.transaction('rw', entries, history, async () => {
    const stored = await entries.bulkGet(writes.map(({ entryId }) => entryId));
    const conflicts = writes.filter(({ basedOn, vendor }, index) => {
      const there = stored[index];
      return (there?.revision ?? 0) !== basedOn || (there !== undefined && there.vendor !== vendor);
    });
    if (conflicts.length > 0) return conflicts.map(({ entryId }) => entryId);
    await entries.bulkPut(writes.flatMap(({ entry }) => entry ?? []));
    await entries.bulkDelete(writes.flatMap(({ entry, entryId }) => (entry ? [] : [entryId])));
    await history.bulkAdd(writes.map(rowOf));
    return [];
  });
}

function rowOf({ basedOn, ...write }: EntryWrite): HistoryRow {
  return { ...write, revision: basedOn + 1 };
}
