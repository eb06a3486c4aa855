import Papa from 'papaparse';
import { withGuard } from './formulaGuard.ts';
import type { Table } from './table.ts';

/** Tells spreadsheets that the file is UTF-8; without it Excel reads umlauts as two characters. */
const byteOrderMark = '\uFEFF';

/**
 * The table as a CSV file (RFC 4180, commas, CRLF, UTF-8 with a byte order mark, every cell quoted). A cell that
 * a spreadsheet would run as a formula starts with an apostrophe; `readCsv` takes it off again.
 */
export function tableToCsv({ header, rows }: Table): string {
  const cells = [header, ...rows].map((row) => row.map(withGuard));
  return byteOrderMark + Papa.unparse(cells, { quotes: true, newline: '\r\n' });
}
