import { cellAt, isHeaderCell, type Place } from '../around/table.ts';
import type { Scan } from '../page/scan.ts';
import { visibleText } from '../text/chunks.ts';
import type { Group } from './groups.ts';

/**
 * Turns a choice that lies across the columns of a table row into a row of a matrix: its options are the
 * column headers. A group whose options bear other texts of their own stays as it is.
 */
export function asMatrixRow(scan: Scan, group: Group, placeOf: (element: Element) => Place | null): Group {
  if ((group.kind !== 'radio' && group.kind !== 'checkbox') || group.atoms.length < 2) return group;
  const places = group.atoms.map(({ anchor }) => placeOf(anchor));
  const [first] = places;
  if (!first?.row.header || places.some((place) => place?.row !== first.row)) return group;
  const { header } = first.row;
  const headers = places.map((place) => {
    const cell = place ? cellAt(header, place.cell.column) : undefined;
    return cell ? visibleText(scan, cell.element) : '';
  });
  if (headers.includes('') || new Set(headers).size < headers.length) return group;
  const named = group.options.every(
    // A bare number counts the columns.
    ({ text }, index) => /^\d{0,2}$/.test(text) || text.includes(headers[index] ?? ''),
  );
  if (!named) return group;
  const options = group.options.map(({ element }, index) => ({ element, text: headers[index] ?? '' }));
  const kind = group.kind === 'radio' ? 'matrix-row' : group.kind;
  return { ...group, kind, options, optionTexts: headers };
}

/** A box without a word that selects the row of a table: the head of its column selects them all. */
export function isRowSelector(
  { kind, atoms, optionTexts }: Group,
  placeOf: (element: Element) => Place | null,
): boolean {
  const place = kind === 'checkbox' && optionTexts[0] === '' && atoms[0] && placeOf(atoms[0].anchor);
  if (!place) return false;
  const { row, cell } = place;
  const head = row.header ? cellAt(row.header, cell.column) : cell;
  return !!head && isHeaderCell(head.element) && !!head.element.querySelector('input, [role=checkbox]');
}
