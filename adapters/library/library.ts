import { createStore, type StoreApi } from 'zustand/vanilla';
import { mergedEntries, type ShownEntry } from '#core/library/merged.ts';
import type { EntryWrite, HistoryRow, LibraryEntry, VendorProfile } from '#core/library/libraryEntry.ts';
import { vendorIdFor } from '#core/library/vendors.ts';
import type { KeepingProblem } from '#core/problems.ts';
import type { Person } from '#core/review/state/record.ts';
import type { Vendor } from '#core/types.ts';
import { entries as bundledEntries, vendors as bundledVendors } from '#knowledge/bundle.ts';
import type { Use } from '#core/library/keep/uses.ts';
import type { LibraryStore } from '../database/library.ts';
import type { Memory } from '../database/memory.ts';

export type { LibraryStore } from '../database/library.ts';

/** What the library page shows. Replaced, never mutated. */
export interface LibraryState {
  /** Bundled companies first, then those a person added. */
  readonly vendors: readonly (Vendor | VendorProfile)[];
  readonly vendorId: string;
  /** Every entry of the vendor, the bundled ones too unless a changed copy stands in for them. */
  readonly entries: readonly ShownEntry[];
  readonly phase: 'reading' | 'ready';
  readonly problem: KeepingProblem | null;
  /** Read aloud by screen readers. */
  readonly announcement: string;
}

/** Where the library meets the browser. */
export interface LibraryPorts {
  readonly store: LibraryStore;
  /** What was approved or rejected for which wording. */
  readonly memory: Pick<Memory, 'watch' | 'forget'>;
  readUses(vendorId: string): Promise<readonly Use[]>;
  /** From which age on a source is old; 0 where age does not matter. */
  maxSourceAgeMonths(): Promise<number>;
  /** Milliseconds since 1970. */
  now(): number;
  /** A random id: lower-case words joined by hyphens. */
  newId(): string;
}

/** What the library page can do. Everything it shows is in the store. */
export interface Library extends Pick<LibraryPorts, 'memory' | 'readUses' | 'maxSourceAgeMonths'> {
  readonly store: StoreApi<LibraryState>;
  readonly kept: LibraryStore;
  readonly person: Person;
  now(): number;
  newId(): string;
  chooseVendor(vendorId: string): Promise<void>;
  /** Adds a company; returns its id, or null where the name is empty or taken. */
  addVendor(name: string): Promise<string | null>;
  /** Changes a company a person added; false where another window was faster or its name is taken. */
  changeVendor(vendor: VendorProfile): Promise<boolean>;
  /** Writes all or none; false where something changed meanwhile, and then the page shows it as it now is. */
  write(writes: readonly EntryWrite[], said: string): Promise<boolean>;
  historyOf(entryId: string): Promise<readonly HistoryRow[]>;
  announce(text: string): void;
  close(): void;
}

/** Opens the library on its first own vendor, or the first bundled one, and follows every other window. */
export async function openLibrary(ports: LibraryPorts, person: Person): Promise<Library> {
  const { store: kept } = ports;
  const vendors = allVendors(await kept.readVendors());
  const first = vendors[bundledVendors.length] ?? vendors[0];
  const store = createStore<LibraryState>(() => ({
    vendors,
    vendorId: first?.id ?? '',
    entries: [],
    phase: 'reading',
    problem: null,
    announcement: '',
  }));
  const refresh = followEntries(store, kept);
  const stops = [
    kept.watchChanges(() => void refresh()),
    kept.watchVendors((own) => store.setState({ vendors: allVendors(own) })),
  ];
  await refresh();
  return {
    store,
    kept,
    memory: ports.memory,
    readUses: (vendorId) => ports.readUses(vendorId),
    maxSourceAgeMonths: () => ports.maxSourceAgeMonths(),
    person,
    now: () => ports.now(),
    newId: () => ports.newId(),
    ...vendorActs(store, ports, refresh),
    ...entryActs(store, ports, refresh),
    announce: (announcement) => store.setState({ announcement }),
    close: () => stops.forEach((stop) => stop()),
  };
}

/**
 * Brings the vendor's entries up to date: read whole when a vendor is chosen, then change by change as the
 * library's history tells, so that one saved entry does not read ten thousand.
 */
function followEntries(store: StoreApi<LibraryState>, kept: LibraryStore): () => Promise<void> {
  let held: { vendorId: string; own: Map<string, LibraryEntry>; sequence: number } | null = null;
  let last: Promise<unknown> = Promise.resolve();
  const refresh = async () => {
    const { vendorId, phase } = store.getState();
    if (held?.vendorId !== vendorId) {
      const sequence = await kept.lastSequence();
      const own = new Map((await kept.readEntries(vendorId)).map((entry) => [entry.id, entry]));
      held = { vendorId, own, sequence };
    } else {
      const rows = await kept.changesSince(held.sequence);
      for (const { entryId, vendor, entry, sequence = 0 } of rows) {
        held.sequence = Math.max(held.sequence, sequence);
        if (vendor !== vendorId) continue;
        if (entry) held.own.set(entryId, entry);
        else held.own.delete(entryId);
      }
      if (phase === 'ready' && rows.every(({ vendor }) => vendor !== vendorId)) return;
    }
    const bundled = bundledEntries.filter(({ vendor }) => vendor === vendorId);
    const entries = mergedEntries(bundled, [...held.own.values()]);
    if (store.getState().vendorId === vendorId) store.setState({ entries, phase: 'ready' });
  };
  // One at a time: two that overlap would each take in a part of the history.
  return () => {
    const refreshing = last.then(refresh);
    last = refreshing.catch(() => undefined);
    return refreshing;
  };
}

function allVendors(own: readonly VendorProfile[]): readonly (Vendor | VendorProfile)[] {
  const sorted = own.toSorted((a, b) => a.name.localeCompare(b.name));
  return [...bundledVendors, ...sorted];
}

function vendorActs(
  store: StoreApi<LibraryState>,
  { store: kept }: LibraryPorts,
  refresh: () => Promise<void>,
): Pick<Library, 'chooseVendor' | 'addVendor' | 'changeVendor'> {
  const isTaken = (name: string, id: string | null) =>
    store.getState().vendors.some((one) => one.id !== id && one.name.toLowerCase() === name.toLowerCase());
  const chooseVendor = async (vendorId: string) => {
    store.setState({ vendorId, entries: [], phase: 'reading' });
    await refresh();
  };
  return {
    chooseVendor,
    addVendor: async (typed) => {
      const name = typed.trim();
      if (name === '' || isTaken(name, null)) return null;
      const ids = store.getState().vendors.map(({ id }) => id);
      const vendor = { id: vendorIdFor(name, ids), name, revision: 1 };
      if (!(await kept.writeVendor(vendor))) return null;
      store.setState({ vendors: allVendors(await kept.readVendors()), announcement: `${name} is added.` });
      await chooseVendor(vendor.id);
      return vendor.id;
    },
    changeVendor: async (vendor) => {
      const name = vendor.name.trim();
      if (name === '' || isTaken(name, vendor.id)) return false;
      return kept.writeVendor({ ...vendor, name, revision: vendor.revision + 1 });
    },
  };
}

function entryActs(
  store: StoreApi<LibraryState>,
  { store: kept }: LibraryPorts,
  refresh: () => Promise<void>,
): Pick<Library, 'write' | 'historyOf'> {
  return {
    write: async (writes, said) => {
      try {
        const conflicts = await kept.writeEntries(writes);
        await refresh();
        if (conflicts.length > 0) return false;
        store.setState({ announcement: said, problem: null });
        return true;
      } catch {
        store.setState({ problem: 'storage-failed' });
        return false;
      }
    },
    historyOf: (entryId) => kept.historyOf(entryId),
  };
}
