import { compare, type Comparison } from '#core/library/backup/compare.ts';
import type { Backup } from '#core/library/backup/backupFile.ts';
import type { HistoryRow } from '#core/library/libraryEntry.ts';
import type { Person } from '#core/review/state/record.ts';
import type { Database } from '../database/schema.ts';
import { markOf, readContent } from './content.ts';

/** Whoever restores is not known to a worker; the history says so. */
const byRestore: Person = { id: 'restore', name: 'Restored from a backup' };

/**
 * Makes the database what the backup says, all or nothing, unless something changed since `mark` was taken: then
 * false, and nothing is written. What is changed or taken away counts as a change of its own (revisions grow), so
 * that every open window and the matcher follow.
 */
export function restore(database: Database, backup: Backup, mark: string, at: number): Promise<boolean> {
  const { vendors, entries, history, questionnaires, reviews, log, remembered } = database;
  const all = [vendors, entries, history, questionnaires, reviews, log, remembered];
  return database.transaction('rw', all, async () => {
    const here = await readContent(database);
    if (markOf(here) !== mark) return false;
    const plan = compare(here, backup);
    await restoreOthers(database, plan);
    await restoreEntries(database, plan, at);
    return true;
  });
}

async function restoreOthers(database: Database, plan: Comparison): Promise<void> {
  const { vendors, questionnaires, reviews, log, remembered } = database;
  await vendors.bulkPut([
    ...plan.vendors.added,
    ...plan.vendors.changed.map(({ before, after }) => ({ ...after, revision: before.revision + 1 })),
  ]);
  await vendors.bulkDelete(plan.vendors.gone.map(({ id }) => id));
  await questionnaires.bulkPut([
    ...plan.questionnaires.added,
    ...plan.questionnaires.changed.map(({ after }) => after),
  ]);
  await questionnaires.bulkDelete(plan.questionnaires.gone.map(({ id }) => id));
  await reviews.bulkPut([
    ...plan.reviews.added,
    ...plan.reviews.changed.map(({ before, after }) => ({ ...after, revision: before.revision + 1 })),
  ]);
  await reviews.bulkDelete(plan.reviews.gone.map(({ id }) => id));
  await log.bulkAdd(plan.log);
  await remembered.bulkPut([...plan.remembered.added, ...plan.remembered.changed.map(({ after }) => after)]);
  await remembered.bulkDelete(plan.remembered.gone.map(({ id }) => id));
}

/** An entry that comes back brings its history; every other change is a line of history of its own. */
async function restoreEntries({ entries, history }: Database, plan: Comparison, at: number): Promise<void> {
  const changed = plan.entries.changed.map(({ before, after }) => ({
    ...after,
    revision: before.revision + 1,
    changedAt: at,
  }));
  await entries.bulkPut([...plan.entries.added, ...changed]);
  await entries.bulkDelete(plan.entries.gone.map(({ id }) => id));
  const act = { at, by: byRestore, act: 'restored' as const };
  const known = new Set(plan.history.map(({ entryId }) => entryId));
  const rows: HistoryRow[] = [
    ...plan.history.map(({ sequence: _sequence, ...row }) => row),
    ...plan.entries.added
      .filter(({ id }) => !known.has(id))
      .map((entry) => ({
        ...act,
        entryId: entry.id,
        vendor: entry.vendor,
        revision: entry.revision,
        entry,
      })),
    ...changed.map((entry) => ({
      ...act,
      entryId: entry.id,
      vendor: entry.vendor,
      revision: entry.revision,
      entry,
    })),
    ...plan.entries.gone.map(({ id, vendor, revision }) => ({
      ...act,
      entryId: id,
      vendor,
      revision: revision + 1,
      entry: null,
    })),
  ];
  await history.bulkAdd(rows);
}
