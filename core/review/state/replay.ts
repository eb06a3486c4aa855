import type { LogRow } from './acts.ts';
import { apply, openRecord } from './apply.ts';
import type { ReviewRecord } from './record.ts';

/**
 * Builds a record again from its log rows, in order of revision. Null where the rows do not begin with an
 * opening. A row that the state machine refuses means that the log was tampered with or truncated: it throws.
 */
export function replay(rows: readonly LogRow[]): ReviewRecord | null {
  const [first, ...later] = rows;
  if (first?.act.kind !== 'open') return null;
  let record = openRecord(first.recordId, first.act, first.at, first.by).record;
  for (const row of later) {
    if (row.act.kind === 'open') throw new Error(`The log of ${row.recordId} opens twice.`);
    const result = apply(record, row.act, row.at, row.by);
    if (result.outcome === 'refused') {
      throw new Error(`Row ${row.revision} of ${row.recordId} cannot follow: ${result.reason}.`);
    }
    const { record: next } = row.act.kind === 'edit' ? settledAt(result.record, row) : result;
    record = { ...next, revision: row.revision };
  }
  return record;
}

/** An edit in the log is a whole one: nobody is typing any more. */
function settledAt(record: ReviewRecord, row: LogRow): { record: ReviewRecord } {
  const result = apply(record, { kind: 'settle' }, row.at, row.by);
  return result.outcome === 'applied' ? result : { record };
}
