import { undone, type Change } from '#core/library/changes.ts';
import { anotherWay, newEntry, type Standing } from '#core/library/learning/saved.ts';
import { siteOf } from '#core/review/identity/keys.ts';
import type { Person, ReviewRecord } from '#core/review/state/record.ts';
import { entries as bundled } from '#knowledge/bundle.ts';
import type { LibraryStore } from '../database/library/library.ts';

/** What saving an approved answer came to. */
export type Saved =
  | { readonly outcome: 'new-entry' | 'another-way'; readonly entryId: string }
  | { readonly outcome: 'already-there' | 'nothing-to-save' | 'not-saved' };

/** Keeps accepted answers in the library; only ever because a person said so. */
export interface Saving {
  /** As another way to ask the entry the answer came from, or as an entry of its own. */
  save(record: ReviewRecord, as: 'new-entry' | 'another-way'): Promise<Saved>;
  /** Takes back what was saved to this entry; false where it was changed since. */
  undo(entryId: string): Promise<boolean>;
}

export function openSaving(
  store: Pick<LibraryStore, 'readEntry' | 'writeEntries' | 'historyOf'>,
  page: { readonly url: string; readonly person: Person; now(): number; newId(): string },
): Saving {
  const change = (): Change => ({ at: page.now(), by: page.person });
  const standingOf = async (entryId: string, vendorId: string): Promise<Standing | null> => {
    const kept = (await store.readEntry(entryId)) ?? null;
    const entry = kept ?? bundled.find(({ id }) => id === entryId);
    return entry && entry.vendor === vendorId ? { entry, kept } : null;
  };
  return {
    save: async (record, as) => {
      const from = record.entryId === null ? null : await standingOf(record.entryId, record.vendorId);
      const id = `${record.vendorId}-${page.newId()}`;
      const write =
        as === 'new-entry'
          ? newEntry(record, from?.entry ?? null, { id, site: siteOf(page.url), change: change() })
          : from && anotherWay(from, record.question.text, change());
      if (!write) return { outcome: as === 'new-entry' ? 'nothing-to-save' : 'already-there' };
      const conflicts = await store.writeEntries([write]).catch(() => [write.entryId]);
      return conflicts.length > 0 ? { outcome: 'not-saved' } : { outcome: as, entryId: write.entryId };
    },
    undo: async (entryId) => {
      const now = await store.readEntry(entryId);
      const rows = await store.historyOf(entryId);
      // Somebody changed it since: that is not ours to take back here; the library's history shows both.
      if (!now || rows.at(-1)?.act !== 'learned') return false;
      const before = rows.at(-2)?.entry ?? null;
      return (await store.writeEntries([undone(now, before, change())])).length === 0;
    },
  };
}
