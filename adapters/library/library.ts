import { createStore, type StoreApi } from 'zustand/vanilla';
import type { EntryWrite, HistoryRow, VendorProfile } from '#core/library/libraryEntry.ts';
import type { Change } from '#core/library/changes.ts';
import type { ToldApart } from '#core/library/keep/toldApart.ts';
import type { Use } from '#core/library/keep/uses.ts';
import type { ShownEntry } from '#core/library/merged.ts';
import type { KeepingProblem } from '#core/problems.ts';
import type { Person } from '#core/review/state/record.ts';
import type { Vendor } from '#core/types.ts';
import { vendors as bundledVendors } from '#knowledge/bundle.ts';
import type { LibraryStore } from '../database/library/library.ts';
import type { GroupSearch } from '../keep/groups.ts';
import type { Memory } from '../database/library/memory.ts';
import type { TeamPreview } from '../team/inWords.ts';
import type { TeamSources } from '../team/source.ts';
import { allVendors, entryActs, vendorActs } from './acts.ts';
import { followEntries, nothingFirst } from './followEntries.ts';

export type { LibraryStore } from '../database/library/library.ts';

/** What the library page shows. Replaced, never mutated. */
export interface LibraryState {
  /** Bundled companies first, then those a person added. */
  readonly vendors: readonly (Vendor | VendorProfile)[];
  readonly vendorId: string;
  /** Every entry of the vendor, the bundled ones too unless a changed copy stands in for them. */
  readonly entries: readonly ShownEntry[];
  /** Until it is ready, `entries` is empty. */
  readonly phase: 'reading' | 'ready';
  /** While a large library is read: its first entries, to have something to show, and how much is read, 0 to 1. */
  readonly first: readonly ShownEntry[];
  readonly share: number;
  readonly problem: KeepingProblem | null;
  /** Read aloud by screen readers. */
  readonly announcement: string;
}

/** Where the library meets the browser. */
export interface LibraryPorts {
  readonly store: LibraryStore;
  /** What was approved or rejected for which wording, and which entries were told apart. */
  readonly memory: Pick<Memory, 'watch' | 'remember' | 'forget'>;
  readUses(vendorId: string): Promise<readonly Use[]>;
  /** Looks for entries that ask the same, without holding up the page. */
  findGroups(
    entries: readonly ShownEntry[],
    apart: ToldApart,
    onProgress: (share: number) => void,
  ): GroupSearch;
  /** Reads a team's file and says what it would do, without holding up the page. */
  previewTeam(file: File, change: Change): Promise<TeamPreview>;
  /** The library file that the organisation hands out by policy; null where it hands out none. */
  readHandedOut(): Promise<File | null>;
  /** Calls back with that file, now and whenever it is another. */
  watchHandedOut(onChange: (file: File | null) => void): () => void;
  readonly teamSources: TeamSources;
  /** From which age on a source is old; 0 where age does not matter. */
  maxSourceAgeMonths(): Promise<number>;
  /** Milliseconds since 1970. */
  now(): number;
  /** A random id: lower-case words joined by hyphens. */
  newId(): string;
}

/** What the library page can do. Everything it shows is in the store. */
export interface Library extends Pick<
  LibraryPorts,
  | 'memory'
  | 'readUses'
  | 'findGroups'
  | 'maxSourceAgeMonths'
  | 'previewTeam'
  | 'readHandedOut'
  | 'watchHandedOut'
  | 'teamSources'
> {
  readonly store: StoreApi<LibraryState>;
  readonly kept: LibraryStore;
  readonly person: Person;
  now(): number;
  newId(): string;
  chooseVendor(vendorId: string): Promise<void>;
  /** Resolves once all entries of the company on show are there. */
  whenReady(): Promise<void>;
  /** Adds a company; returns its id, or null where the name is empty or taken. */
  addVendor(name: string): Promise<string | null>;
  /** Changes a company a person added; false where another window was faster or its name is taken. */
  changeVendor(vendor: VendorProfile): Promise<boolean>;
  /** Writes all or none; false where something changed meanwhile, and then the page shows it as it now is. */
  write(writes: readonly EntryWrite[], said: string): Promise<boolean>;
  /** Removes a company a person added, with everything of theirs; false where another window changed it. */
  removeVendor(vendor: VendorProfile): Promise<boolean>;
  historyOf(entryId: string): Promise<readonly HistoryRow[]>;
  /** Which of these ids belong to entries of other companies: an entry has one id in the whole library. */
  idsOfOthers(entryIds: readonly string[]): Promise<ReadonlySet<string>>;
  announce(text: string): void;
  close(): void;
}

/**
 * Opens the library on its first own vendor, or the first bundled one, and follows every other window. Its entries
 * are still being read then: see `whenReady`.
 */
export async function openLibrary(ports: LibraryPorts, person: Person): Promise<Library> {
  const { store: kept, ...rest } = ports;
  const own = await kept.readVendors();
  const store = createStore<LibraryState>(() => atStart(own));
  const follow = followEntries(store, kept);
  const refresh = () => follow().catch(() => store.setState({ problem: 'library-unread' }));
  const stops = [
    kept.watchChanges(() => void refresh()),
    kept.watchVendors((own) => followVendors(store, own, refresh)),
  ];
  void refresh();
  return {
    ...rest,
    store,
    kept,
    person,
    ...vendorActs(store, ports, refresh),
    ...entryActs(store, ports, follow),
    whenReady: () => whenReady(store),
    announce: (announcement) => store.setState({ announcement }),
    close: () => stops.forEach((stop) => stop()),
  };
}

function whenReady(store: StoreApi<LibraryState>): Promise<void> {
  return new Promise((resolve) => {
    const look = ({ phase }: LibraryState) => {
      if (phase !== 'ready') return;
      stop();
      resolve();
    };
    const stop = store.subscribe(look);
    look(store.getState());
  });
}

/** A company that another window removed is no longer on show. */
function followVendors(
  store: StoreApi<LibraryState>,
  own: readonly VendorProfile[],
  refresh: () => Promise<void>,
): void {
  const vendors = allVendors(own);
  const { vendorId } = store.getState();
  if (vendors.some(({ id }) => id === vendorId)) return store.setState({ vendors });
  store.setState({ ...atStart(own), vendors });
  void refresh();
}

function atStart(own: readonly VendorProfile[]): LibraryState {
  const vendors = allVendors(own);
  const first = vendors[bundledVendors.length] ?? vendors[0];
  return {
    vendors,
    vendorId: first?.id ?? '',
    entries: [],
    phase: 'reading',
    ...nothingFirst,
    problem: null,
    announcement: '',
  };
}
