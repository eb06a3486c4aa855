import * as v from 'valibot';
import type { Entry } from '../types.ts';
import { fieldFlawOf, type Flaw } from '../flaw.ts';
import { entrySchema } from './schema.ts';

/** One thing that does not hold in a list of records. */
export interface EntryProblem {
  /** The entry's id, where it has one. */
  readonly id: string | null;
  /** Its place in the list, counted from 1. */
  readonly number: number;
  readonly flaw: Flaw;
}

/** What a list of records came to: the entries that hold, and each thing that does not. */
export interface ReadEntries {
  readonly entries: readonly Entry[];
  readonly problems: readonly EntryProblem[];
}

/**
 * Reads records of unknown shape as entries. A record with a problem is left out, and each problem names the
 * entry and the field; anything but a list is one such record. An id may occur only once; the first one stays. Never throws.
 */
export function readEntries(records: unknown): ReadEntries {
  const entries = new Map<string, Entry>();
  const problems: EntryProblem[] = [];
  const all: readonly unknown[] = Array.isArray(records) ? records : [records];
  all.forEach((record, index) => {
    const place = { id: idOf(record), number: index + 1 };
    const read = v.safeParse(entrySchema, record);
    if (!read.success) problems.push(...read.issues.map((issue) => ({ ...place, flaw: flawOf(issue) })));
    else if (entries.has(read.output.id))
      problems.push({ ...place, flaw: { id: 'used-twice', entryId: read.output.id } });
    else entries.set(read.output.id, read.output);
  });
  return { entries: [...entries.values()], problems };
}

function idOf(record: unknown): string | null {
  const id = typeof record === 'object' && record !== null && 'id' in record ? record.id : null;
  return typeof id === 'string' && id !== '' ? id : null;
}

function flawOf(issue: v.BaseIssue<unknown>): Flaw {
  const field = v.getDotPath(issue);
  return field === null ? { id: 'not-an-entry' } : { ...fieldFlawOf(issue), field };
}
