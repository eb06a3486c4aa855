import type { HistoryRow, LibraryEntry, VendorProfile } from '#core/library/libraryEntry.ts';
import type { LibraryStore } from '#adapters/database/library/library.ts';

/** A library kept in plain maps, by the rules of the real one. */
export interface MemoryLibrary extends LibraryStore {
  readonly rows: HistoryRow[];
  failing: boolean;
}

export function memoryLibrary(): MemoryLibrary {
  const vendors = new Map<string, VendorProfile>();
  const entries = new Map<string, LibraryEntry>();
  const rows: HistoryRow[] = [];
  const watchers = new Set<() => void>();
  const library: MemoryLibrary = {
    rows,
    failing: false,
    readVendors: async () => [...vendors.values()],
    writeVendor: async (vendor) => {
      if ((vendors.get(vendor.id)?.revision ?? 0) !== vendor.revision - 1) return false;
      vendors.set(vendor.id, vendor);
      for (const tell of watchers) tell();
      return true;
    },
    removeVendor: async ({ id, revision }) => {
      if (vendors.get(id)?.revision !== revision) return false;
      vendors.delete(id);
      for (const entry of entries.values()) if (entry.vendor === id) entries.delete(entry.id);
      for (const tell of watchers) tell();
      return true;
    },
    readEntries: async (vendorId) => [...entries.values()].filter(({ vendor }) => vendor === vendorId),
    readEntry: async (id) => entries.get(id),
    ownersOf: async (ids) =>
      new Map(
        ids.flatMap((id) => {
          const vendor = entries.get(id)?.vendor;
          return vendor === undefined ? [] : [[id, vendor] as const];
        }),
      ),
    writeEntries: async (writes) => {
      if (library.failing) throw new Error('quota');
      const conflicts = writes.filter(({ entryId, basedOn, vendor }) => {
        const there = entries.get(entryId);
        return (there?.revision ?? 0) !== basedOn || (there !== undefined && there.vendor !== vendor);
      });
      if (conflicts.length > 0) return conflicts.map(({ entryId }) => entryId);
      for (const { basedOn, ...write } of writes) {
        if (write.entry) entries.set(write.entryId, structuredClone(write.entry));
        else entries.delete(write.entryId);
        rows.push({ ...write, revision: basedOn + 1, sequence: rows.length + 1 });
      }
      for (const tell of watchers) tell();
      return [];
    },
    historyOf: async (id) => rows.filter(({ entryId }) => entryId === id),
    importsOf: async (vendorId) => {
      const imported = rows.filter(({ vendor, act }) => vendor === vendorId && act === 'imported');
      const times = [...new Set(imported.map(({ at }) => at))].toSorted((a, b) => b - a);
      return times.map((at) => {
        const of = imported.filter((row) => row.at === at);
        return { at, by: of[0]?.by ?? { id: '', name: '' }, count: of.length };
      });
    },
    importedAt: async (vendorId, time) =>
      rows.filter(({ vendor, act, at }) => vendor === vendorId && act === 'imported' && at === time),
    statesBefore: async (later) =>
      rows.filter(({ entryId, revision }) =>
        later.some((row) => row.entryId === entryId && row.revision - 1 === revision),
      ),
    changesSince: async (after) => rows.filter(({ sequence = 0 }) => sequence > after),
    lastSequence: async () => rows.length,
    watchChanges: (onChange) => {
      const tell = () => onChange(rows.length);
      watchers.add(tell);
      return () => void watchers.delete(tell);
    },
    watchVendors: (onChange) => {
      const tell = () => onChange([...vendors.values()]);
      watchers.add(tell);
      return () => void watchers.delete(tell);
    },
  };
  return library;
}
