import { readXlsx as readWorkbook, streamXlsxRows } from 'hucre/xlsx';
import { Unreadable } from '../fileProblem.ts';
import type { RawTable } from '../table.ts';
import type { Progress } from './csv.ts';
import { rowLimits } from './rowLimits.ts';
import { unpackWorkbook } from './unpack.ts';

/**
 * The visible sheets of an XLSX workbook as rows of text. Formulas count as their last result, dates as ISO days.
 * Rows are streamed, so one cell far away costs nothing. Throws `Unreadable`.
 */
export async function readXlsx(
  file: Uint8Array,
  onProgress: Progress = () => {},
): Promise<readonly RawTable[]> {
  const safe = unpackWorkbook(file);
  const tables: RawTable[] = [];
  const check = rowLimits();
  try {
    const { sheets } = await readWorkbook(safe, { maxRows: 1, range: 'A1:A1' });
    for (const [index, { name, hidden, veryHidden, columns = [] }] of sheets.entries()) {
      if (hidden || veryHidden) continue;
      const hiddenColumns = columns.flatMap((one, column) => (one?.hidden ? [column] : []));
      tables.push({ name, hiddenColumns, ...(await rowsOf(safe, index, check)) });
      onProgress((index + 1) / sheets.length);
    }
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    // The reader's own words name parts of the file that a person never sees.
    throw new Unreadable('archive-broken');
  }
  return tables.filter(({ rows }) => rows.length > 0);
}

async function rowsOf(
  file: Uint8Array,
  sheet: number,
  check: ReturnType<typeof rowLimits>,
): Promise<Pick<RawTable, 'rows' | 'rowNumbers'>> {
  const rows: (readonly string[])[] = [];
  const rowNumbers: number[] = [];
  for await (const { index, values } of streamXlsxRows(file, { sheet })) {
    check(values, index + 1);
    const row = values.map(cellText);
    if (row.every((cell) => cell === '')) continue;
    rows.push(row);
    rowNumbers.push(index + 1);
  }
  return { rows, rowNumbers };
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return dayOf(value);
  return String(value);
}

function dayOf(date: Date): string {
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}
