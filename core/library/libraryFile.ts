import * as v from 'valibot';
import { Unreadable } from '../files/fileProblem.ts';
import { fileLimits } from '../files/limits.ts';
import type { Entry, Vendor } from '../types.ts';

/** The library as a file: its format's name and version come first, so that a reader can refuse a newer one. */
export interface LibraryFile {
  readonly format: 'onrecord-library';
  readonly version: number;
  /** ISO 8601 time, UTC. */
  readonly exportedAt: string;
  readonly vendors: readonly Vendor[];
  readonly entries: readonly Entry[];
}

export const libraryFileVersion = 1;

const headSchema = v.looseObject({
  format: v.literal('onrecord-library'),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  vendors: v.exactOptional(v.array(v.looseObject({ id: v.string(), name: v.string() }))),
  entries: v.array(v.unknown()),
});

/** The library as JSON text, indented so that two exports can be compared. */
export function writeLibraryFile(
  vendors: readonly Vendor[],
  entries: readonly Entry[],
  exportedAt: string,
): string {
  const file: LibraryFile = {
    format: 'onrecord-library',
    version: libraryFileVersion,
    exportedAt,
    vendors,
    entries,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * The records of a library file, still to be checked one by one. A bare list of entries, as the bundled files
 * are, is taken too. Throws `Unreadable` for anything else, for a newer version, and beyond the row limit.
 */
export function readLibraryFile(data: unknown): {
  readonly vendors: readonly Vendor[];
  readonly records: readonly unknown[];
} {
  if (Array.isArray(data)) return { vendors: [], records: within(data) };
  const read = v.safeParse(headSchema, data);
  if (!read.success)
    throw new Unreadable('json-foreign', { id: 'field', path: v.getDotPath(read.issues[0]) });
  if (read.output.version > libraryFileVersion)
    throw new Unreadable('json-newer', {
      id: 'version',
      version: read.output.version,
      most: libraryFileVersion,
    });
  return { vendors: read.output.vendors ?? [], records: within(read.output.entries) };
}

function within(records: readonly unknown[]): readonly unknown[] {
  if (records.length > fileLimits.rows)
    throw new Unreadable('too-many-rows', { id: 'entries', count: records.length, most: fileLimits.rows });
  return records;
}
