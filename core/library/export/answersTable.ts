import type { NamedTable } from '../../files/table.ts';
import type { Entry } from '../../types.ts';

/** The columns of an export, named so that an import recognises each by itself. */
const columns: readonly (readonly [string, (entry: Entry) => string])[] = [
  ['Entry ID', ({ id }) => id],
  ['Question', ({ question }) => question],
  ['Answer', ({ answer }) => answer.text],
  ['Brief answer', ({ answer }) => answer.brief ?? ''],
  ['Other ways to ask', ({ alternates }) => alternates.join('\n')],
  ['Topic', ({ topic }) => topic],
  ['Tags', ({ tags }) => tags.join(', ')],
  ['Level', ({ level }) => level],
  ['Source document', ({ source }) => source.document],
  ['Section', ({ source }) => source.section],
  ['Date', ({ source }) => source.date ?? ''],
  ['Link', ({ source }) => source.link ?? ''],
  ['Owner', ({ owner }) => owner ?? ''],
];

/**
 * Answers as a table for a spreadsheet. Facts and yes/no claims have no column; they stay with the entry when
 * the table is imported again and its text is the same.
 */
export function answersTable(name: string, entries: readonly Entry[]): NamedTable {
  return {
    name,
    header: columns.map(([title]) => title),
    rows: entries.map((entry) => columns.map(([, cell]) => cell(entry))),
  };
}
