import type { StoreApi } from 'zustand/vanilla';
import type { LibraryEntry } from '#core/library/libraryEntry.ts';
import { mergedEntries } from '#core/library/merged.ts';
import { entries as bundledEntries } from '#knowledge/bundle.ts';
import type { LibraryStore } from '../database/library/library.ts';
import type { LibraryState } from './library.ts';

/**
 * Brings the vendor's entries up to date: read whole when a vendor is chosen, then change by change as the
 * library's history tells, so that one saved entry does not read ten thousand.
 */
export function followEntries(store: StoreApi<LibraryState>, kept: LibraryStore): () => Promise<void> {
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
