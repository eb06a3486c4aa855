import { replay } from '#core/review/state/replay.ts';
import type { LogRow } from '#core/review/state/acts.ts';
import type { ReviewRecord } from '#core/review/state/record.ts';
import { rowsByRecord } from '#core/review/handOff/rows.ts';
import { readLogs } from './reviews.ts';
import type { Database } from '../schema.ts';

/**
 * Puts records that were lost or damaged together again from their log, as far as it goes, and keeps them. Returns
 * how many; a record without a log stays lost.
 */
export function rebuildReviews(database: Database, recordIds: readonly string[]): Promise<number> {
  return database.transaction('rw', database.reviews, database.log, async () => {
    const logs = rowsByRecord(await readLogs(database, recordIds));
    const rebuilt = [...logs.values()].flatMap((rows) => replayed(rows) ?? []);
    await database.reviews.bulkPut(rebuilt);
    return rebuilt.length;
  });
}

/** Whether this is a record at all; what a fault or another program left in its place is none. */
export function isWhole({ revision, question, match, answer, insertion }: Partial<ReviewRecord>): boolean {
  const isKnown = Number.isSafeInteger(revision) && typeof question?.text === 'string';
  return isKnown && Array.isArray(match?.suggestions) && answer !== undefined && insertion !== undefined;
}

function replayed(rows: readonly LogRow[]): ReviewRecord | null {
  try {
    return replay(rows);
  } catch {
    // A log that contradicts itself proves nothing.
    return null;
  }
}
