import { DomUtils } from 'htmlparser2';
import { fileLimits } from '../../limits.ts';
import { isElement, type Element } from './elements.ts';
import { textOf } from './text.ts';

/** The rows of a table, or null for a table that only arranges the page. A merged cell's text stands in its first place. */
export function rowsOfTable(table: Element): readonly (readonly string[])[] | null {
  const rows = DomUtils.findAll(({ name }) => name === 'tr', table.children).map((row) =>
    row.children.filter(isElement).filter(({ name }) => name === 'td' || name === 'th'),
  );
  const isLayout =
    rows.every((cells) => cells.length < 2) ||
    DomUtils.findOne(({ name }) => name === 'table', table.children, true) !== null;
  if (isLayout) return null;
  /** For each column, how many further rows a cell above covers. */
  const covered: number[] = [];
  return rows.map((cells) => {
    const row: string[] = [];
    const skip = () => {
      for (let left = covered[row.length] ?? 0; left > 0; left = covered[row.length] ?? 0) {
        covered[row.length] = left - 1;
        row.push('');
      }
    };
    for (const cell of cells) {
      skip();
      const [across, down] = [spanOf(cell, 'colspan'), spanOf(cell, 'rowspan')];
      for (let part = 0; part < across; part += 1) {
        covered[row.length] = down - 1;
        row.push(part === 0 ? textOf(cell.children) : '');
      }
    }
    skip();
    return row;
  });
}

function spanOf({ attribs }: Element, name: 'colspan' | 'rowspan'): number {
  const stated = Number.parseInt(attribs[name] ?? '1', 10);
  return Math.min(fileLimits.columns, Math.max(1, Number.isNaN(stated) ? 1 : stated));
}
