import { nearestLookup } from './ancestors.ts';
import { reach } from './labels.ts';
import { attributeOf, localNameOf } from '../page/nodes.ts';
import type { Scan } from '../page/scan.ts';

export interface Cell {
  readonly element: Element;
  /** First column it covers, counted from 0, and how many. */
  readonly column: number;
  readonly span: number;
}

export interface Row {
  readonly element: Element;
  /** Its cells by column, with those that reach into it from rows above. */
  readonly cells: readonly Cell[];
  readonly hasControls: boolean;
  /** The row that names the columns, and the row right above. */
  readonly header: Row | null;
  readonly above: Row | null;
}

export interface Place {
  readonly table: Element;
  readonly row: Row;
  readonly cell: Cell;
}

/** Spans beyond this are nonsense or hostile. */
const longestSpan = 64;
const isTable = (element: Element): boolean =>
  localNameOf(element) === 'table' || /^(table|grid|treegrid)$/.test(attributeOf(element, 'role') ?? '');
export const isCell = (element: Element): boolean =>
  /^t[dh]$/.test(localNameOf(element)) ||
  /^(cell|gridcell|rowheader|columnheader)$/.test(attributeOf(element, 'role') ?? '');
/** Rows and what holds them: the texts in it belong to other cells. */
export const isTablePart = (element: Element): boolean =>
  /^(tr|tbody|thead|tfoot|table)$/.test(localNameOf(element)) ||
  /^(row|rowgroup|table|grid|treegrid)$/.test(attributeOf(element, 'role') ?? '');
export const isHeaderCell = (element: Element): boolean =>
  localNameOf(element) === 'th' || attributeOf(element, 'role') === 'columnheader';
const hasText = ({ element }: Cell): boolean => /[\p{L}\p{N}]/u.test(element.textContent ?? '');

/** Finds the table cell an element stands in. Each table is read once. */
export function tableLookup(scan: Scan): (element: Element) => Place | null {
  const tables = new Map<Element, Read>();
  const cellAround = nearestLookup(isCell, reach);
  const tableAround = nearestLookup(isTable, reach);
  return (element) => {
    const cell = cellAround(element);
    const table = cell && tableAround(cell);
    if (!cell || !table) return null;
    let read = tables.get(table);
    if (!read) {
      read = readTable(scan, table, null);
      const head = read.header ? null : headBefore(scan, tables, table);
      if (head && widthOf(head) === read.width) read = readTable(scan, table, head);
      tables.set(table, read);
    }
    return read.places.get(cell) ?? null;
  };
}

/** A table as read. */
interface Read {
  readonly places: ReadonlyMap<Element, Place>;
  /** The row that names the columns of its last rows. */
  readonly header: Row | null;
  /** Columns of its last row. */
  readonly width: number;
}

const widthOf = ({ cells }: Row): number => Math.max(0, ...cells.map(({ column, span }) => column + span));

/** Levels around a table within which the table of its column heads stands. */
const headLevels = 3;
/** A table of two columns may be anything. */
const fewestHeads = 3;

/**
 * Grids that scroll keep their column heads in a table of their own right before the one they belong to; some
 * forms make a table of every row.
 */
function headBefore(scan: Scan, tables: ReadonlyMap<Element, Read>, table: Element): Row | null {
  let at: Element | null = table;
  for (let level = 0; at && level < headLevels; level++, at = at.parentElement) {
    const before: Element | null = at.previousElementSibling;
    const other = before && (isTable(before) ? before : before.querySelector('table'));
    if (!other) continue;
    const isHead = !scan.owner.has(other) && rowsOf(other).length <= 2;
    const head = tables.get(other)?.header ?? (isHead ? readTable(scan, other, null).header : null);
    return head && widthOf(head) >= fewestHeads ? head : null;
  }
  return null;
}

function readTable(scan: Scan, table: Element, head: Row | null): Read {
  const places = new Map<Element, Place>();
  let reaching: Reach[] = [];
  let header = head;
  let width = 0;
  let above: Row | null = null;
  for (const element of rowsOf(table)) {
    const reached = reaching.map(({ cell }) => cell);
    reaching = reaching.map(({ cell, rows }) => ({ cell, rows: rows - 1 })).filter(({ rows }) => rows > 0);
    const cells = cellsOf(element, reached, reaching);
    const row: Row = { element, cells, hasControls: scan.owner.has(element), header, above };
    for (const cell of cells) if (!places.has(cell.element)) places.set(cell.element, { table, row, cell });
    width = widthOf(row);
    if (isLettered(row)) continue;
    if (namesColumns(row, header)) header = row;
    above = row;
  }
  return { places, header, width };
}

function rowsOf(table: Element): Element[] {
  if (localNameOf(table) === 'table') return [...(table as HTMLTableElement).rows];
  return [...table.querySelectorAll('[role=row]')];
}

/** A cell that spans rows, and how many rows below the current one it still covers. */
interface Reach {
  readonly cell: Cell;
  readonly rows: number;
}

/** Lays the cells of a row into columns (https://html.spec.whatwg.org/#forming-a-table). */
function cellsOf(row: Element, reached: readonly Cell[], reaching: Reach[]): Cell[] {
  const cells = [...reached];
  let column = 0;
  for (const element of row.children) {
    if (!isCell(element)) continue;
    for (let taken = covering(reached, column); taken; taken = covering(reached, column))
      column = taken.column + taken.span;
    const cell = { element, column, span: spanOf(element, 'colspan') };
    cells.push(cell);
    const rows = spanOf(element, 'rowspan') - 1;
    if (rows > 0) reaching.push({ cell, rows });
    column += cell.span;
  }
  return cells.toSorted((a, b) => a.column - b.column);
}

const covering = (cells: readonly Cell[], column: number): Cell | undefined =>
  cells.find((cell) => column >= cell.column && column < cell.column + cell.span);

function spanOf(cell: Element, name: 'colspan' | 'rowspan'): number {
  const span = Number.parseInt(attributeOf(cell, name) ?? '1', 10);
  return Math.min(Math.max(span || 1, 1), longestSpan);
}

/** The letters (or numbers) over the columns of a spreadsheet say nothing about what is in them; "EU" and "US" do. */
function isLettered(row: Row): boolean {
  const names = row.cells.map(({ element }) => (element.textContent ?? '').trim()).filter(Boolean);
  return names.every(
    (name, index) =>
      /^([A-Z]{1,2}|\d{1,3})$/.test(name) && (index === 0 || follows(name, names[index - 1] ?? '')),
  );
}

const lastCode = (text: string): number => text.charCodeAt(text.length - 1);

function follows(name: string, before: string): boolean {
  if (/\d/.test(name)) return Number(name) === Number(before) + 1;
  return lastCode(name) === lastCode(before) + 1 || (name.endsWith('A') && before.endsWith('Z'));
}

/** A row of header cells names the columns; so does the first row of plain ones where no other does. */
function namesColumns(row: Row, known: Row | null): boolean {
  if (row.cells.filter(hasText).length < 2) return false;
  const declared = row.cells.every((cell) => isHeaderCell(cell.element) || !hasText(cell));
  return declared || (!row.hasControls && known === null && row.above === null);
}

/** The cell of a row that covers a column. */
export const cellAt = (row: Row, column: number): Cell | undefined => covering(row.cells, column);

/** The row is one text across the table: the title of the rows below it. */
export function isTitleRow(row: Row): boolean {
  return !row.hasControls && row.cells.filter(hasText).length === 1;
}
