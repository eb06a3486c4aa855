import type { Column } from '../cell.ts';
import { isClean } from './outcome.ts';
import type { LibraryReport } from './runLibrary.ts';

const columns: readonly Column[] = ['detected', 'inserted', 'holds', 'truth', 'undo', 'alone'];

/** One line per cell, and below it what went wrong there. */
export function matrixLines({ name, cells, uninvited, broken, seconds, isAgain }: LibraryReport): string[] {
  const lines = [`\n${name}  ${seconds.toFixed(1)} s${isAgain ? ' (at the second try)' : ''}`];
  for (const { id, verdict, miss } of cells) {
    const marks = columns.map((column) => (verdict.columns[column] ? 'yes' : 'no').padEnd(9)).join('');
    lines.push(`  ${verdict.passed ? 'ok  ' : 'FAIL'} ${id.padEnd(34)} ${marks}`);
    if (miss) lines.push(`         declared miss: ${miss.reason}`);
    if (!verdict.passed) lines.push(...verdict.notes.map((note) => `         ${note}`));
  }
  if (uninvited.length > 0) lines.push(`  FAIL ${name}: offered uninvited: ${uninvited.join(' | ')}`);
  if (broken !== null) lines.push(`  FAIL ${name}: ${broken}`);
  return lines;
}

export const matrixHead = `       ${''.padEnd(34)} ${columns.map((column) => column.padEnd(9)).join('')}`;

/** The counts over all libraries: each cell is one test, and so is "this page offers nothing uninvited". */
export function summaryLines(reports: readonly LibraryReport[]): string[] {
  const cells = reports.flatMap((report) => report.cells);
  const share = (count: number) => `${count} of ${cells.length}`;
  const having = (column: Column) => cells.filter(({ verdict }) => verdict.columns[column]).length;
  const clean = reports.filter(isClean).length;
  const passed = cells.filter(({ verdict }) => verdict.passed).length + clean;
  const failed = cells.length + reports.length - passed;
  return [
    '',
    ...columns.map((column) => `${column.padEnd(9)} ${share(having(column))}`),
    `declared misses: ${cells.filter(({ miss }) => miss).length}`,
    '',
    `${passed} passed, ${failed} failed`,
  ];
}
