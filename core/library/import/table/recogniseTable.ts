import { startsLikeQuestion } from '../../../files/document/questions.ts';
import { shortAnswerOf } from '../shortAnswers.ts';
import type { Role } from './columns.ts';
import { bestHeadRow } from './headRows.ts';

/** How a table is read: which row names the columns (null for none), and what each column holds. */
export interface TableReading {
  readonly headerAt: number | null;
  readonly roles: readonly Role[];
}

/** The same, and whether it is a table of questions and answers beyond doubt. */
export interface Recognised extends TableReading {
  readonly isCertain: boolean;
}

type Rows = readonly (readonly string[])[];

/** Rows that are looked at to tell what a column holds. */
const lookedAt = 200;

/**
 * Finds the header row and what the columns hold; without a header, by what the cells look like. Hidden columns
 * are what an asker keeps for itself (scores, expected answers): they hold nothing unless a person says so.
 */
export function recogniseTable(rows: Rows, hiddenColumns: readonly number[] = []): Recognised {
  const width = rows.slice(0, lookedAt).reduce((most, row) => Math.max(most, row.length), 0);
  const shown = rows
    .slice(0, lookedAt)
    .map((row) => row.map((cell, column) => (hiddenColumns.includes(column) ? '' : cell)));
  const head = bestHeadRow(shown, width);
  if (!head) return byContent(shown, width);
  const below = shown.slice(head.index + 1);
  const roles = withAnswer(withQuestion(head.roles, below), below);
  const question = cellsOf(below, roles.indexOf('question'));
  const isOfWords = question.filter((cell) => /\p{L}{2}/u.test(cell)).length * 2 > question.length;
  return { headerAt: head.index, roles, isCertain: hasPair(roles) && (isOfWords || question.length === 0) };
}

function hasPair(roles: readonly Role[]): boolean {
  return roles.includes('question') && roles.includes('answer');
}

/** A head may name its section where others say "Question": the questions then stand left of the answers. */
function withQuestion(roles: readonly Role[], rows: Rows): readonly Role[] {
  if (roles.includes('question')) return roles;
  const answer = roles.indexOf('answer');
  const free = roles.flatMap((role, column) => (role === 'none' && column < answer ? [column] : []));
  return withRole(roles, 'question', fullest(free, rows));
}

/** A sheet may have its answers in a column of comments only. */
function withAnswer(roles: readonly Role[], rows: Rows): readonly Role[] {
  if (roles.includes('answer')) return roles;
  const comment = roles.indexOf('comment');
  const question = roles.indexOf('question');
  const free = roles.flatMap((role, column) => (role === 'none' && column > question ? [column] : []));
  return withRole(roles, 'answer', comment >= 0 ? comment : fullest(free, rows));
}

function withRole(roles: readonly Role[], role: Role, target: number): readonly Role[] {
  return roles.map((one, column) => (column === target ? role : one));
}

function byContent(rows: Rows, width: number): Recognised {
  const columns = Array.from({ length: width }, (_, column) => column);
  const asks = (column: number) => cellsOf(rows, column).filter(asksSomething).length;
  const question = columns.reduce((best, column) => (asks(column) > asks(best) ? column : best), 0);
  const later = columns.filter((column) => column > question);
  const stated = later.find((column) => isShort(cellsOf(rows, column))) ?? -1;
  const full = fullest(
    later.filter((column) => column !== stated),
    rows,
  );
  const isTable = asks(question) > 0 || width === 2;
  const roles = columns.map((column): Role => {
    if (!isTable) return 'none';
    if (column === question) return 'question';
    if (column === stated) return 'answer';
    return column !== full ? 'none' : stated < 0 ? 'answer' : 'comment';
  });
  const isCertain = hasPair(roles) && asks(question) * 2 >= cellsOf(rows, question).length;
  return { headerAt: null, roles, isCertain };
}

function asksSomething(cell: string): boolean {
  return /[?？]\s*$/.test(cell) || startsLikeQuestion(cell);
}

function isShort(cells: readonly string[]): boolean {
  return cells.length > 0 && cells.filter((cell) => shortAnswerOf(cell)).length * 10 >= cells.length * 7;
}

function cellsOf(rows: Rows, column: number): readonly string[] {
  return rows.map((row) => row[column] ?? '').filter((cell) => cell.trim() !== '');
}

/** The column that holds most text; -1 where there is none. */
function fullest(columns: readonly number[], rows: Rows): number {
  const fill = (column: number) => cellsOf(rows, column).reduce((sum, cell) => sum + cell.trim().length, 0);
  return columns.reduce((best, column) => (fill(column) > fill(best) ? column : best), -1);
}
