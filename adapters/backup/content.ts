import type { BackupContent, KeptQuestionnaire, KeptReceived } from '#core/library/backup/backupFile.ts';
import type { Database, Questionnaire, ReceivedFile } from '../database/schema.ts';

/** A field that the database keeps and a backup does not know would make backups that cannot be restored. */
type Known<Row, InBackup> = Exclude<keyof Row, keyof InBackup> extends never ? true : never;
true satisfies Known<Questionnaire, KeptQuestionnaire> & Known<ReceivedFile, KeptReceived>;

/** The tables of which a backup holds the rows. */
export function tablesOf({
  vendors,
  entries,
  history,
  questionnaires,
  reviews,
  log,
  remembered,
  received,
}: Database) {
  return { vendors, entries, history, questionnaires, reviews, log, remembered, received } satisfies Record<
    keyof BackupContent,
    unknown
  >;
}

export type BackupTables = ReturnType<typeof tablesOf>;

/** What the database holds of what a backup holds, read in one transaction. Words being typed count as written. */
export function readContent(database: Database): Promise<BackupContent> {
  const tables = tablesOf(database);
  const { vendors, entries, history, questionnaires, reviews, log, remembered, received } = tables;
  return database.transaction('r', Object.values(tables), async () => ({
    vendors: await vendors.toArray(),
    entries: await entries.toArray(),
    history: await history.toArray(),
    questionnaires: await questionnaires.toArray(),
    reviews: (await reviews.toArray()).map((record) => ({ ...record, draft: null })),
    log: await log.toArray(),
    remembered: await remembered.toArray(),
    received: await received.toArray(),
  }));
}

/** Changes with everything a restore looks at; equal for the same content. */
export function markOf({
  vendors,
  history,
  questionnaires,
  reviews,
  remembered,
  received,
}: BackupContent): string {
  const revisions = reviews.reduce((sum, { revision }) => sum + revision, 0);
  const scanned = questionnaires.reduce((last, { scannedAt }) => Math.max(last, scannedAt), 0);
  const decided = remembered.reduce((last, { at }) => Math.max(last, at), remembered.length);
  const names = vendors.map(({ id, revision }) => `${id} ${revision}`).join();
  return [
    history.at(-1)?.sequence ?? 0,
    reviews.length,
    revisions,
    questionnaires.length,
    scanned,
    decided,
    received.length,
    names,
  ].join('/');
}
