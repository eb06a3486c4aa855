import { exportColumns, type ColumnNames } from '#core/library/export/answersTable.ts';
import { say } from './say.ts';

/** What the columns of exported answers are called. */
export function columnNames(): ColumnNames {
  return Object.fromEntries(
    exportColumns.map((column) => [column, say(`exportColumns.${column}`)]),
  ) as ColumnNames;
}
