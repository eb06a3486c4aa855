import { liveQuery, type Subscription } from 'dexie';
import type { LogRow } from '#core/review/state/acts.ts';
import type { ReviewRecord } from '#core/review/state/record.ts';
import type { Database } from '../schema.ts';

/** One record to write: made from `basedOn` (0 for a new one), with the log rows that led to it. */
export interface ReviewWrite {
  readonly record: ReviewRecord;
  readonly basedOn: number;
  readonly log: readonly LogRow[];
}

/** Thrown where a record that was here is gone: writing on would hide the loss. Nothing was written. */
export class RecordsGone extends Error {}

/** The records that another window had changed meanwhile, as they now stand. Those were not written. */
export type Conflicts = readonly ReviewRecord[];

export function readReviews(
  database: Database,
  questionnaireIds: readonly string[],
  vendorId: string,
): Promise<ReviewRecord[]> {
  const keys = questionnaireIds.map((id) => [id, vendorId]);
  return database.reviews.where('[questionnaireId+vendorId]').anyOf(keys).toArray();
}

/** The log of these records, each in order of revision. */
export async function readLogs(database: Database, recordIds: readonly string[]): Promise<LogRow[]> {
  const rows = await database.log
    .where('[recordId+revision]')
    .inAnyRange(
      recordIds.map((id) => [
        [id, 0],
        [id, Number.MAX_SAFE_INTEGER],
      ]),
    )
    .toArray();
  return rows;
}

/** Calls back with all records now and after every change, from whichever window; returns how to stop. */
export function watchReviews(
  database: Database,
  questionnaireIds: readonly string[],
  vendorId: string,
  onChange: (records: readonly ReviewRecord[]) => void,
): () => void {
  const subscription: Subscription = liveQuery(() =>
    readReviews(database, questionnaireIds, vendorId),
  ).subscribe(onChange);
  return () => subscription.unsubscribe();
}

/**
 * Compare-and-set: writes each record whose stored revision is still the one it was made from, together with
 * its log rows, all in one transaction. The others are left as they are and returned.
 * Throws `RecordsGone`.
 */
export function writeReviews(database: Database, writes: readonly ReviewWrite[]): Promise<Conflicts> {
  return database.transaction('rw', database.reviews, database.log, async () => {
    const stored = await database.reviews.bulkGet(writes.map(({ record }) => record.id));
    if (writes.some(({ basedOn }, index) => basedOn > 0 && !stored[index])) throw new RecordsGone();
    const isFree = (index: number) => (stored[index]?.revision ?? 0) === writes[index]?.basedOn;
    const free = writes.filter((_, index) => isFree(index));
    await database.reviews.bulkPut(free.map(({ record }) => record));
    await database.log.bulkAdd(free.flatMap(({ log }) => log));
    return stored.filter((record, index) => record !== undefined && !isFree(index)) as ReviewRecord[];
  });
}
