import { Unreadable } from '../fileProblem.ts';
import { fileLimits } from '../limits.ts';

/** Counts the rows of a file as they are read and refuses the one that goes over a limit, by its number. */
export function rowLimits(): (row: readonly unknown[], rowNumber: number) => void {
  let [rows, cells] = [0, 0];
  return (row, rowNumber) => {
    rows += 1;
    cells += row.length;
    if (row.length > fileLimits.columns)
      throw new Unreadable('too-many-columns', {
        id: 'columns',
        row: rowNumber,
        count: row.length,
        most: fileLimits.columns,
      });
    if (rows > fileLimits.rows) throw new Unreadable('too-many-rows', { id: 'limit', most: fileLimits.rows });
    if (cells > fileLimits.cells)
      throw new Unreadable('too-many-cells', { id: 'limit', most: fileLimits.cells });
  };
}
