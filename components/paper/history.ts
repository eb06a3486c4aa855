import type { LogRow } from '#core/review/state/acts.ts';
import { deedOf } from '../words/deeds.ts';
import { nameOf, utcTime } from './words.ts';

/** One row of the log as a sentence. */
export function historyOf(row: LogRow): string {
  return `${utcTime(row.at)}, ${nameOf(row.by)}: ${deedOf(row.act)}`;
}
