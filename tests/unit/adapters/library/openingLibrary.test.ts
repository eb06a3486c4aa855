import { expect, test } from 'vitest';
import type { OnSlice } from '#adapters/database/library/library.ts';
import { openLibrary, type LibraryPorts } from '#adapters/library/library.ts';
import { created } from '#core/library/changes.ts';
import type { LibraryEntry } from '#core/library/libraryEntry.ts';
import { vendors as bundledVendors } from '#knowledge/bundle.ts';
import { anEntry } from '../../match/anEntry.ts';
import { memoryLibrary } from './memoryLibrary.ts';

const by = { id: 'ada', name: 'Ada' };
const ids = ['acme-1', 'acme-2', 'acme-3'];

interface Reading {
  readonly vendorId: string;
  readonly onSlice: OnSlice | undefined;
  resolve(entries: LibraryEntry[]): void;
  reject(error: Error): void;
}

/** A library whose entries arrive when the test says so. */
async function opened() {
  const store = memoryLibrary();
  await store.writeVendor({ id: 'acme', name: 'Acme', revision: 1 });
  await store.writeEntries(ids.map((id) => created(anEntry({ id }), { at: 1, by })));
  const all = await store.readEntries('acme');
  const readings: Reading[] = [];
  const readEntries = (vendorId: string, onSlice?: OnSlice) =>
    new Promise<LibraryEntry[]>((resolve, reject) => readings.push({ vendorId, onSlice, resolve, reject }));
  const library = await openLibrary({ store: { ...store, readEntries } } as unknown as LibraryPorts, by);
  const last = () => readings.at(-1);
  await expect.poll(() => last()?.vendorId).toBe('acme');
  return {
    library,
    last,
    all,
    shown: () => {
      const { phase, first, share, entries, problem } = library.store.getState();
      return { phase, first: idsOf(first), share, entries: idsOf(entries), problem };
    },
  };
}

function idsOf(shown: readonly { readonly entry: { readonly id: string } }[]): readonly string[] {
  return shown.map(({ entry }) => entry.id);
}

test('a library is open while it is read: its first entries are on show, and how far it has come', async () => {
  const { library, shown, last, all } = await opened();
  expect(shown()).toMatchObject({ phase: 'reading', first: [], entries: [] });
  last()?.onSlice?.(all.slice(0, 1), 0);
  last()?.onSlice?.(all.slice(0, 2), 0.6);
  expect(shown()).toMatchObject({ phase: 'reading', first: ids.slice(0, 1), share: 0.6, entries: [] });
  let isReady = false;
  const waiting = library.whenReady().then(() => (isReady = true));
  await Promise.resolve();
  expect(isReady).toBe(false);
  last()?.resolve([...all]);
  await waiting;
  expect(shown()).toEqual({ phase: 'ready', first: [], share: 0, entries: ids, problem: null });
});

test('of a company that comes with OnRecord nothing is shown before it is known what is overridden', async () => {
  const id = bundledVendors[0]?.id ?? '';
  const { shown, library, last, all } = await opened();
  last()?.resolve([...all]);
  await library.whenReady();
  const choosing = library.chooseVendor(id);
  await expect.poll(() => last()?.vendorId).toBe(id);
  last()?.onSlice?.(all, 0.5);
  expect(shown()).toMatchObject({ phase: 'reading', first: [], share: 0.5 });
  last()?.resolve([]);
  await choosing;
  expect(shown().entries.length).toBeGreaterThan(0);
});

test('a library that cannot be read says so', async () => {
  const { shown, last } = await opened();
  last()?.reject(new Error('gone'));
  await expect.poll(() => shown().problem).toBe('library-unread');
});
