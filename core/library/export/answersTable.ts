import type { NamedTable } from '../../files/table.ts';
import type { Entry } from '../../types.ts';

/** What the columns of an export hold, in their order. */
export const exportColumns = [
  'id',
  'question',
  'answer',
  'brief',
  'alternates',
  'topic',
  'tags',
  'level',
  'document',
  'section',
  'date',
  'link',
  'owner',
] as const;

type Column = (typeof exportColumns)[number];

/** What the columns are called; an import recognises the names of every language (`import/table/columns.ts`). */
export type ColumnNames = Readonly<Record<Column, string>>;

const cells: Readonly<Record<Column, (entry: Entry) => string>> = {
  id: ({ id }) => id,
  question: ({ question }) => question,
  answer: ({ answer }) => answer.text,
  brief: ({ answer }) => answer.brief ?? '',
  alternates: ({ alternates }) => alternates.join('\n'),
  topic: ({ topic }) => topic,
  tags: ({ tags }) => tags.join(', '),
  level: ({ level }) => level,
  document: ({ source }) => source.document,
  section: ({ source }) => source.section,
  date: ({ source }) => source.date ?? '',
  link: ({ source }) => source.link ?? '',
  owner: ({ owner }) => owner ?? '',
};

/**
 * Answers as a table for a spreadsheet. Facts and yes/no claims have no column; they stay with the entry when
 * the table is imported again and its text is the same.
 */
export function answersTable(name: string, entries: readonly Entry[], names: ColumnNames): NamedTable {
  return {
    name,
    header: exportColumns.map((column) => names[column]),
    rows: entries.map((entry) => exportColumns.map((column) => cells[column](entry))),
  };
}
