import type { StoreApi } from 'zustand/vanilla';
import type { LibraryEntry } from '#core/library/libraryEntry.ts';
import { mergedEntries } from '#core/library/merged.ts';
import type { Entry } from '#core/types.ts';
import { entries as bundledEntries } from '#knowledge/bundle.ts';
import type { LibraryStore } from '../database/library/library.ts';
import type { LibraryState } from './library.ts';

/**
 * Brings the vendor's entries up to date: read whole when a vendor is chosen, then change by change as the
 * library's history tells, so that one saved entry does not read ten thousand. While they are read, the first of
 * them and how far it has come are on show.
 */
export function followEntries(store: StoreApi<LibraryState>, kept: LibraryStore): () => Promise<void> {
  let held: { vendorId: string; own: Map<string, LibraryEntry>; sequence: number } | null = null;
  let last: Promise<unknown> = Promise.resolve();
  const refresh = async () => {
    const { vendorId, phase } = store.getState();
    if (held?.vendorId !== vendorId) {
      const sequence = await kept.lastSequence();
      const read = await kept.readEntries(vendorId, (soFar, share) =>
        showFirst(store, vendorId, soFar, share),
      );
      held = { vendorId, own: new Map(read.map((entry) => [entry.id, entry])), sequence };
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
    const entries = mergedEntries(bundledOf(vendorId), [...held.own.values()]);
    if (store.getState().vendorId === vendorId) store.setState({ entries, phase: 'ready', ...nothingFirst });
  };
  // One at a time: two that overlap would each take in a part of the history.
  return () => {
    const refreshing = last.then(refresh);
    last = refreshing.catch(() => undefined);
    return refreshing;
  };
}

/** Nothing is being read. */
export const nothingFirst = { first: [], share: 0 } as const;

function showFirst(
  store: StoreApi<LibraryState>,
  vendorId: string,
  soFar: readonly LibraryEntry[],
  share: number,
): void {
  const { vendorId: shown, first } = store.getState();
  if (shown !== vendorId) return;
  // Bundled ones come before: whether one of them is overridden is not known before all are read.
  const isFirst = first.length === 0 && bundledOf(vendorId).length === 0;
  store.setState({ share, ...(isFirst && { first: mergedEntries([], soFar) }) });
}

function bundledOf(vendorId: string): readonly Entry[] {
  return bundledEntries.filter(({ vendor }) => vendor === vendorId);
}
