import * as v from 'valibot';
import type { Entry } from '../types.ts';
import { entrySchema } from './schema.ts';

/** What a list of records came to: the entries that hold, and one sentence for each thing that does not. */
export interface ReadEntries {
  readonly entries: readonly Entry[];
  readonly problems: readonly string[];
}

/**
 * Reads records of unknown shape as entries. A record with a problem is left out and each problem names the
 * entry's id (or its place in the list) and the field: "wildix-x: answer.brief must have at most 200
 * characters". An id may occur only once; the first one stays. Never throws.
 */
export function readEntries(records: unknown): ReadEntries {
  if (!Array.isArray(records)) return { entries: [], problems: ['The library is not a list of entries.'] };
  const entries = new Map<string, Entry>();
  const problems: string[] = [];
  records.forEach((record: unknown, index) => {
    const name = nameOf(record, index);
    const read = v.safeParse(entrySchema, record);
    if (!read.success) problems.push(...read.issues.map((issue) => `${name}: ${describe(issue)}`));
    else if (entries.has(read.output.id)) problems.push(`${name}: id is used twice`);
    else entries.set(read.output.id, read.output);
  });
  return { entries: [...entries.values()], problems };
}

function nameOf(record: unknown, index: number): string {
  const id = typeof record === 'object' && record !== null && 'id' in record ? record.id : null;
  return typeof id === 'string' && id !== '' ? id : `entry ${index + 1}`;
}

function describe(issue: v.BaseIssue<unknown>): string {
  const field = v.getDotPath(issue);
  if (field === null) return 'is not an entry';
  if (issue.type === 'strict_object' && issue.expected === 'never')
    return `${field} is not a field of an entry`;
  if (issue.received === 'undefined') return `${field} is missing`;
  return `${field} ${issue.message}`;
}
