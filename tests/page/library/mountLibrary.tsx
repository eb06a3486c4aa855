import { openLibrary } from '#adapters/library/library.ts';
import { created } from '#core/library/changes.ts';
import { renderLibrary } from '#components/library/renderLibrary.tsx';
import { anEntry } from '../../unit/match/anEntry.ts';
import { memoryLibrary } from '../../unit/adapters/library/memoryLibrary.ts';

/** What a test may ask of the library page under test. */
export interface Scene {
  /** Entries of the company Acme; without it there is no company but the bundled ones. */
  readonly entries?: readonly Parameters<typeof anEntry>[0][];
}

const by = { id: 'ada', name: 'Ada' };

async function mount({ entries }: Scene): Promise<void> {
  const store = memoryLibrary();
  if (entries) {
    await store.writeVendor({ id: 'acme', name: 'Acme', revision: 1 });
    await store.writeEntries(
      entries.map((parts, index) => created(anEntry({ id: `acme-${index}`, ...parts }), { at: 1, by })),
    );
  }
  let count = 0;
  const newId = () => `new-${(count += 1)}`;
  const now = () => Date.parse('2026-11-26T12:00:00Z') + count;
  const library = await openLibrary({ store, now, newId }, by);
  Object.assign(globalThis, { library, kept: store });
  renderLibrary(library);
}

Object.assign(globalThis, { mount });
