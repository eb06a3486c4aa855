import type { LibraryStore } from '#adapters/database/library/library.ts';
import { openDatabase } from '#adapters/database/schema.ts';
import { openShelf } from '#adapters/reviews/shelf.ts';
import { namedGroups } from '#adapters/keep/worker.ts';
import { inWords } from '#adapters/team/inWords.ts';
import { previewTeamFile } from '#adapters/team/preview.ts';
import { openTeamSources } from '#adapters/team/source.ts';
import { openLibrary } from '#adapters/library/library.ts';
import type { ToldApart } from '#core/library/keep/toldApart.ts';
import type { Use } from '#core/library/keep/uses.ts';
import type { ShownEntry } from '#core/library/merged.ts';
import type { Remembered } from '#core/library/learning/remembered.ts';
import { readHandOff } from '#core/review/handOff/read.ts';
import { created, type Change } from '#core/library/changes.ts';
import type { Library } from '#components/library/useLibrary.ts';
import type { Shelf } from '#components/reviews/useShelf.ts';
import { anEntry } from '../../unit/match/anEntry.ts';
import { memoryLibrary } from '../../unit/adapters/library/memoryLibrary.ts';

/** What a test may ask of the library page under test. */
export interface Scene {
  /** The text of the library file that the organisation hands out. */
  readonly handedOut?: string;
  /** It arrives only with an event named "policy". */
  readonly isHandedOutLater?: boolean;
  readonly uses?: readonly Use[];
  readonly decisions?: readonly Remembered[];
  /** Entries of the company Acme; without it there is no company but the bundled ones. */
  readonly entries?: readonly Parameters<typeof anEntry>[0][];
}

interface Opened {
  readonly library: Library;
  readonly store: LibraryStore;
  readonly shelf: Shelf;
}

const by = { id: 'ada', name: 'Ada' };

/** On the page's own thread: there is no worker here. */
const read = (file: File) => ({ read: file.text().then(readHandOff), stop: () => {} });

const open = () => Promise.reject(new Error('No review is opened here.'));

/** The library of a scene, kept in memory, with the shelf of reviews. */
export async function openScene(scene: Scene): Promise<Opened> {
  const { entries, uses, decisions, handedOut, isHandedOutLater = false } = scene;
  const handedOutFile = handedOut === undefined ? null : new File([handedOut], 'organisation.json');
  const store = memoryLibrary();
  if (entries) {
    await store.writeVendor({ id: 'acme', name: 'Acme', revision: 1 });
    await store.writeEntries(
      entries.map((parts, index) => created(anEntry({ id: `acme-${index}`, ...parts }), { at: 1000, by })),
    );
  }
  let count = 0;
  const newId = () => `new-${(count += 1)}`;
  const now = () => Date.parse('2026-11-26T12:00:00Z') + count;
  const kept = new Map((decisions ?? []).map((one) => [one.id, one]));
  const watchers: (() => void)[] = [];
  const memory = {
    watch: (_: string, onChange: (decisions: readonly Remembered[]) => void) => {
      onChange([...kept.values()]);
      watchers.push(() => onChange([...kept.values()]));
      return () => {};
    },
    remember: async (decisions: readonly Remembered[]) => {
      for (const one of decisions) kept.set(one.id, one);
      for (const tell of watchers) tell();
    },
    forget: async (ids: readonly string[]) => {
      for (const id of ids) kept.delete(id);
      for (const tell of watchers) tell();
    },
  };
  const ports = {
    store,
    now,
    newId,
    memory,
    readUses: async () => uses ?? [],
    findGroups: (entries: readonly ShownEntry[], apart: ToldApart) => ({
      groups: Promise.resolve(namedGroups({ entries, apart })),
      stop: () => {},
    }),
    previewTeam: (file: File, change: Change) => inWords(previewTeamFile(store, file, change)),
    readHandedOut: async () => handedOutFile,
    watchHandedOut: (onChange: (file: File | null) => void) => {
      if (!isHandedOutLater) onChange(handedOutFile);
      addEventListener('policy', () => onChange(handedOutFile));
      return () => {};
    },
    teamSources: openTeamSources(openDatabase()),
    maxSourceAgeMonths: async () => 24,
  };
  const library = await openLibrary(ports, by);
  const shelf = openShelf(openDatabase(), async (name) => ({ id: 'ada', name }));
  return { library, store, shelf: { ...shelf, open, read, personName: () => by.name } };
}
