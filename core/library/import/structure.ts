import type { Contents } from '../../files/readFile.ts';
import { readLibraryFile } from '../libraryFile.ts';
import { noFields, type Candidate } from './candidate.ts';
import { documentCandidates } from './documentCandidates.ts';
import { placeOf } from './place.ts';
import { recogniseTable, type TableReading } from './table/recogniseTable.ts';
import { tableCandidates } from './table/tableCandidates.ts';

/** Rows of a table that are shown for a person to correct what its columns hold. */
const sampleRows = 40;

/** A table as a person sees it, and how it is read unless that person says otherwise. */
export interface TableStructure extends TableReading {
  readonly name: string;
  readonly sample: readonly (readonly string[])[];
  readonly rowNumbers: readonly number[];
  readonly rowCount: number;
  readonly isTaken: boolean;
}

/** What was recognised in a file. */
export type Structure =
  | { readonly shape: 'tables'; readonly tables: readonly TableStructure[] }
  | {
      readonly shape: 'document';
      readonly title: string;
      readonly date: string;
      readonly link: string;
      readonly passages: readonly Candidate[];
    }
  | { readonly shape: 'data'; readonly vendors: readonly string[]; readonly count: number };

/** What a person settled: how each table is read, or which passages are taken and what they answer. */
export interface Corrections {
  readonly tables: readonly (TableReading & { readonly isTaken: boolean })[];
  readonly passages: readonly { readonly isTaken: boolean; readonly question: string }[];
}

/** Recognises what a file holds. Throws `Unreadable` for data that is no library of ours. */
export function structureOf(contents: Contents): Structure {
  if (contents.shape === 'document') {
    const { title, date, link } = contents.document;
    return { shape: 'document', title, date, link, passages: documentCandidates(contents.document) };
  }
  if (contents.shape === 'data') {
    const { vendors, records } = readLibraryFile(contents.data);
    return { shape: 'data', vendors: vendors.map(({ name }) => name), count: records.length };
  }
  return {
    shape: 'tables',
    tables: contents.tables.map(({ name, rows, rowNumbers, hiddenColumns }) => {
      const { headerAt, roles, isCertain } = recogniseTable(rows, hiddenColumns);
      // Among several sheets a cover or a glossary looks like pairs too; a table on its own was brought to be read.
      const isTaken = isCertain || (contents.tables.length === 1 && roles.includes('answer'));
      return {
        headerAt,
        roles,
        name,
        sample: rows.slice(0, sampleRows),
        rowNumbers: rowNumbers.slice(0, sampleRows),
        rowCount: rows.length,
        isTaken,
      };
    }),
  };
}

/** The candidates of a file as a person settled them. */
export function candidatesOf(contents: Contents, corrections: Corrections): readonly Candidate[] {
  if (contents.shape === 'data') return readLibraryFile(contents.data).records.map(asCandidate);
  if (contents.shape === 'document')
    return documentCandidates(contents.document).flatMap((candidate, index) => {
      const correction = corrections.passages[index];
      if (!(correction?.isTaken ?? candidate.isTaken)) return [];
      return [
        {
          ...candidate,
          fields: { ...candidate.fields, question: correction?.question ?? candidate.fields.question },
        },
      ];
    });
  const many = contents.tables.length > 1;
  return contents.tables.flatMap((table, index) => {
    const reading = corrections.tables[index];
    if (!reading?.isTaken) return [];
    return tableCandidates(table, reading).map((candidate) =>
      many ? { ...candidate, place: { ...candidate.place, table: table.name } } : candidate,
    );
  });
}

function asCandidate(record: unknown, index: number): Candidate {
  const asked = typeof record === 'object' && record !== null && 'question' in record ? record.question : '';
  return {
    place: placeOf('entry', index + 1),
    fields: { ...noFields, question: typeof asked === 'string' ? asked : '' },
    isTaken: true,
    record,
  };
}
