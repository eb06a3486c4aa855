import type { ReceivedFile } from '../database/schema.ts';
import type { RecordOfAnswers } from '../matching/record.ts';

/**
 * The record with what came along in review files: a source reads as whoever sent it had it, the latest file
 * first, and a company that is not known here has its name.
 */
export function withReceived(record: RecordOfAnswers, received: readonly ReceivedFile[]): RecordOfAnswers {
  const came = new Map(
    received.toReversed().flatMap(({ entries }) => entries.map((entry) => [entry.id, entry] as const)),
  );
  const known = new Set(record.vendors.map(({ id }) => id));
  const strangers = received.map(({ vendor }) => vendor).filter(({ id }) => !known.has(id));
  const vendors = [...record.vendors, ...new Map(strangers.map((vendor) => [vendor.id, vendor])).values()];
  return { ...record, vendors, entryOf: (id) => came.get(id) ?? record.entryOf(id) };
}
