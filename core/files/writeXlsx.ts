import { writeXlsx, type CellStyle } from 'hucre/xlsx';
import type { NamedTable } from './table.ts';

/** Excel refuses longer sheet names and these characters in them. */
const sheetNameLimit = 31;
const notInSheetNames = /[\\/?*:[\]]/g;

const columnWidth = { least: 10, most: 60 };
const wrapped: CellStyle = { alignment: { wrapText: true, vertical: 'top' } };
const heading: CellStyle = { font: { bold: true }, alignment: { wrapText: true, vertical: 'top' } };

/**
 * The tables as the sheets of one XLSX workbook (ECMA-376), every cell a text: nothing in it can run as a
 * formula, and numbers, dates and leading zeros stay what they were. The header stays in view. Excel shows the
 * first 32,767 characters of a cell. Unpaired surrogates become U+FFFD, as XML cannot hold them.
 */
export function tablesToXlsx(tables: readonly NamedTable[]): Promise<Uint8Array> {
  const names = uniqueNames(tables.map(({ name }) => name));
  return writeXlsx({
    sheets: tables.map(({ header, rows }, index) => ({
      name: names[index] ?? `Sheet ${index + 1}`,
      rows: [header, ...rows].map((row) => row.map(asLiteral)),
      columns: header.map((_, column) => ({ width: widthOf(column, [header, ...rows]), style: wrapped })),
      cells: new Map(
        header.map((title, column) => [
          `0,${column}`,
          { value: asLiteral(title), type: 'string' as const, style: heading },
        ]),
      ),
      freezePane: { rows: 1 },
    })),
  });
}

/** Text such as "_x0041_" reads as an escaped character in a workbook; its underscore is escaped in turn. */
function asLiteral(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

function widthOf(column: number, rows: readonly (readonly string[])[]): number {
  const longest = rows.slice(0, 200).reduce((most, row) => Math.max(most, row[column]?.length ?? 0), 0);
  return Math.min(columnWidth.most, Math.max(columnWidth.least, longest + 2));
}

function uniqueNames(names: readonly string[]): readonly string[] {
  const given = new Set<string>();
  return names.map((name, index) => {
    const plain = name.replace(notInSheetNames, ' ').trim().slice(0, sheetNameLimit) || `Sheet ${index + 1}`;
    const end = ` ${index + 1}`;
    const free = given.has(plain.toLowerCase()) ? plain.slice(0, sheetNameLimit - end.length) + end : plain;
    given.add(free.toLowerCase());
    return free;
  });
}
