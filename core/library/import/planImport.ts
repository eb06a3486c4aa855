import { changed, created, overriding, type Change } from '../changes.ts';
import { plainEntry, type EntryWrite, type HistoryRow, type LibraryEntry } from '../libraryEntry.ts';
import type { ShownEntry } from '../merged.ts';
import type { Judged } from './verdicts.ts';

/** Whether what is imported waits for a person's look or is offered at once. */
export type Target = 'draft' | 'active';

/**
 * The writes of an import, to be made in one transaction. A conflicting row that a person wants all the same
 * becomes an entry of its own beside the one it contradicts.
 */
export function planImport(
  rows: readonly Judged[],
  shown: readonly ShownEntry[],
  target: Target,
  change: Change,
): readonly EntryWrite[] {
  const byId = new Map(shown.map((one) => [one.entry.id, one]));
  return rows.flatMap(({ entry, verdict }): EntryWrite[] => {
    if (!entry || !isImportable(verdict)) return [];
    const there = verdict === 'changed' ? byId.get(entry.id) : undefined;
    if (there?.kept)
      return [
        changed(there.kept, withReview(entry, there.kept.reviewBy), change, {
          status: target,
          act: 'imported',
        }),
      ];
    if (there) return [overriding(there.entry, entry, change, { status: target, act: 'imported' })];
    return [created(entry, change, { status: target, origin: 'import', act: 'imported' })];
  });
}

export function isImportable(verdict: Judged['verdict']): boolean {
  return verdict === 'new' || verdict === 'changed' || verdict === 'conflicting';
}

/** The writes that take an import back: new entries go, changed ones are what they were before. */
export function undoImport(
  writes: readonly EntryWrite[],
  before: readonly ShownEntry[],
  change: Change,
): readonly EntryWrite[] {
  const byId = new Map(before.map((one) => [one.entry.id, one.kept]));
  return writes.flatMap(({ entryId, vendor, basedOn, entry }): EntryWrite[] => {
    const kept = byId.get(entryId);
    if (!entry) return [];
    if (!kept) return [{ entryId, vendor, basedOn: basedOn + 1, entry: null, act: 'undone', ...change }];
    const restored = { ...kept, revision: entry.revision + 1, changedAt: change.at, changedBy: change.by };
    return [{ entryId, vendor, basedOn: entry.revision, entry: restored, act: 'undone', ...change }];
  });
}

/** What taking an import of some time ago back comes to. */
export interface LateUndo {
  readonly writes: readonly EntryWrite[];
  /** Answers that were changed, restored or removed since; they stay as they are. */
  readonly changedSince: number;
}

/**
 * The writes that take an import back later on: `rows` are the lines of history it wrote, `before` the states of
 * its entries just before, `now` the entries as they are. What was touched since is left alone.
 */
export function undoImportLater(
  rows: readonly HistoryRow[],
  before: readonly HistoryRow[],
  now: readonly LibraryEntry[],
  change: Change,
): LateUndo {
  const earlier = new Map(before.map(({ entryId, entry }) => [entryId, entry]));
  const current = new Map(now.map((entry) => [entry.id, entry]));
  const untouched = rows.filter(({ entryId, revision }) => current.get(entryId)?.revision === revision);
  return {
    writes: untouched.map(({ entryId, vendor, revision: basedOn }): EntryWrite => {
      const was = earlier.get(entryId);
      const stamp = { revision: basedOn + 1, changedAt: change.at, changedBy: change.by };
      const entry = was ? { ...was, ...stamp } : null;
      return { entryId, vendor, basedOn, entry, act: 'undone', ...change };
    }),
    changedSince: rows.length - untouched.length,
  };
}

function withReview(entry: Parameters<typeof plainEntry>[0], reviewBy: string | undefined) {
  return reviewBy === undefined ? plainEntry(entry) : { ...plainEntry(entry), reviewBy };
}
