import * as v from 'valibot';
import type { FileDetail } from '../../files/fileDetail.ts';
import type { Entry, Vendor } from '../../types.ts';
import { readLibraryFile } from '../libraryFile.ts';
import { readEntries } from '../readEntries.ts';

/** A company's answers as its team distributes them. */
export interface TeamFile {
  readonly vendor: Vendor;
  /** When the file was made, ISO 8601; it is the file's version. */
  readonly version: string;
  readonly entries: readonly Entry[];
}

/** The answers of each company in a library file, or what is wrong with it. Nothing is taken then. */
export type ReadTeamFile =
  | { readonly files: readonly TeamFile[]; readonly flaw: null }
  | { readonly files: null; readonly flaw: FileDetail };

/** Reads a library file as a team's. @throws `Unreadable` where it is no library file. */
export function readTeamFile(data: unknown): ReadTeamFile {
  const { vendors, records } = readLibraryFile(data);
  const made = v.safeParse(v.looseObject({ exportedAt: v.pipe(v.string(), v.isoTimestamp()) }), data);
  if (!made.success) return { files: null, flaw: { id: 'no-date' } };
  const { entries, problems } = readEntries(records);
  const [first] = problems;
  if (first) {
    const entry = first.id ?? first.number;
    return { files: null, flaw: { id: 'flawed-entries', count: problems.length, entry, flaw: first.flaw } };
  }
  const stray = entries.find(({ vendor }) => !vendors.some(({ id }) => id === vendor));
  if (stray) return { files: null, flaw: { id: 'stray', entryId: stray.id } };
  if (vendors.length === 0) return { files: null, flaw: { id: 'no-company' } };
  return {
    files: vendors.map((vendor) => ({
      vendor,
      version: made.output.exportedAt,
      entries: entries.filter((entry) => entry.vendor === vendor.id),
    })),
    flaw: null,
  };
}
