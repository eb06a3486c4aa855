import { compare, type Comparison, type Difference } from '#core/library/backup/compare.ts';
import type { Backup, BackupContent } from '#core/library/backup/backupFile.ts';
import { reviewBack } from '#core/library/backup/reviews.ts';
import type { Change } from '#core/library/changes.ts';
import type { HistoryRow } from '#core/library/libraryEntry.ts';
import { rowsByRecord } from '#core/review/handOff/rows.ts';
import type { EntityTable } from 'dexie';
import type { Database } from '../database/schema.ts';
import { markOf, readContent } from './content.ts';

/** A backup that was compared with what is here. */
export interface Compared {
  readonly backup: Backup;
  /** This browser made it; see `isSealedBy`. */
  readonly isOurs: boolean;
  /** See `markOf`, at the time of the comparison. */
  readonly mark: string;
}

/**
 * Makes the database what the backup says, all or nothing, unless something changed since it was compared: then
 * false, and nothing is written. What is changed or taken away counts as a change of its own (revisions grow), so
 * that every open window and the matcher follow.
 */
export function restore(database: Database, compared: Compared, change: Change): Promise<boolean> {
  const { vendors, entries, history, questionnaires, reviews, log, remembered, received } = database;
  const all = [vendors, entries, history, questionnaires, reviews, log, remembered, received];
  return database.transaction('rw', all, async () => {
    const here = await readContent(database);
    if (markOf(here) !== compared.mark) return false;
    const plan = compare(here, compared.backup, compared.isOurs);
    await restoreRows(vendors, {
      ...plan.vendors,
      changed: plan.vendors.changed.map(({ before, after }) => ({
        before,
        after: { ...after, revision: before.revision + 1 },
      })),
    });
    await restoreRows(questionnaires, plan.questionnaires);
    await restoreRows(remembered, plan.remembered);
    await restoreRows(received, plan.received);
    await restoreReviews(database, plan, here, compared, change);
    await restoreEntries(database, plan, compared.isOurs, change);
    return true;
  });
}

async function restoreRows<Row extends { readonly id: string }>(
  table: EntityTable<Row, 'id'>,
  { added, changed, gone }: Difference<Row>,
): Promise<void> {
  await table.bulkPut([...added, ...changed.map(({ after }) => after)]);
  await table.bulkDelete(gone.map(({ id }) => id) as never[]);
}

async function restoreReviews(
  { reviews, log }: Database,
  plan: Comparison,
  here: BackupContent,
  { backup, isOurs }: Compared,
  change: Change,
): Promise<void> {
  const [known, rows] = [rowsByRecord(here.log), rowsByRecord(backup.log)];
  const copies = [...plan.reviews.added.map((after) => ({ before: null, after })), ...plan.reviews.changed];
  const back = copies.map(({ before, after }) => {
    const logs = { known: known.get(after.id) ?? [], rows: rows.get(after.id) ?? [] };
    return reviewBack({ before, after, ...logs }, isOurs, `backup ${backup.madeAt}`, change);
  });
  await reviews.bulkPut(back.map(({ record }) => record));
  await log.bulkAdd(back.flatMap((one) => one.log));
}

/**
 * An entry that comes back brings its history; every other change is a line of history of its own. What comes of
 * another browser's file ends with a line that says who restored it here.
 */
async function restoreEntries(
  { entries, history }: Database,
  plan: Comparison,
  isOurs: boolean,
  { at, by }: Change,
): Promise<void> {
  const act = { at, by, act: 'restored' as const };
  const lineOf = (entry: BackupContent['entries'][number]): HistoryRow => ({
    ...act,
    entryId: entry.id,
    vendor: entry.vendor,
    revision: entry.revision,
    entry,
  });
  const changed = plan.entries.changed.map(({ before, after }) => ({
    ...after,
    revision: before.revision + 1,
    changedAt: at,
    changedBy: by,
  }));
  const known = new Set(isOurs ? plan.history.map(({ entryId }) => entryId) : []);
  const added = isOurs
    ? plan.entries.added
    : plan.entries.added.map((entry) => ({ ...entry, revision: entry.revision + 1 }));
  await entries.bulkPut([...added, ...changed]);
  await entries.bulkDelete(plan.entries.gone.map(({ id }) => id));
  await history.bulkAdd([
    ...plan.history.map(({ sequence: _sequence, ...row }) => row),
    ...added.filter(({ id }) => !known.has(id)).map(lineOf),
    ...changed.map(lineOf),
    ...plan.entries.gone.map(({ id, vendor, revision }) => ({
      ...act,
      entryId: id,
      vendor,
      revision: revision + 1,
      entry: null,
    })),
  ]);
}
