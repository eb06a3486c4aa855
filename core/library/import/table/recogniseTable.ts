import { roleOfHeading, type Role } from './columns.ts';

/** How a table is read: which row names the columns (null for none), and what each column holds. */
export interface TableReading {
  readonly headerAt: number | null;
  readonly roles: readonly Role[];
}

/** Questionnaires begin with a title, instructions and a logo; the header is looked for this far down. */
const headerWithin = 30;

const unique = new Set<Role>([
  'id',
  'question',
  'answer',
  'brief',
  'section',
  'date',
  'link',
  'document',
  'level',
  'topic',
  'owner',
]);

/** Finds the header row and what the columns hold; without a header, by what the cells look like. */
export function recogniseTable(rows: readonly (readonly string[])[]): TableReading {
  const width = rows.slice(0, 200).reduce((most, row) => Math.max(most, row.length), 0);
  const readings = rows.slice(0, headerWithin).map((row, index) => ({ index, roles: rolesOf(row, width) }));
  const best = readings.reduce((best, one) => (worth(one) > worth(best) ? one : best), {
    index: -1,
    roles: [] as readonly Role[],
  });
  if (worth(best) >= 12)
    return { headerAt: best.index, roles: withAnswer(best.roles, rows.slice(best.index + 1)) };
  return byContent(rows, width);
}

/** Each cell's role by its words; a second column that claims a role that only one can have is a comment. */
function rolesOf(row: readonly string[], width: number): readonly Role[] {
  const roles: Role[] = [];
  for (let column = 0; column < width; column += 1) {
    const role = roleOfHeading(row[column] ?? '');
    const isTaken = unique.has(role) && roles.includes(role);
    roles.push(isTaken ? (role === 'answer' ? 'comment' : 'none') : role);
  }
  return roles;
}

/** A sheet may have its answers in a column of comments only. */
function withAnswer(roles: readonly Role[], rows: readonly (readonly string[])[]): readonly Role[] {
  if (roles.includes('answer')) return roles;
  const comment = roles.indexOf('comment');
  const target = comment >= 0 ? comment : fullestAfter(roles.indexOf('question'), roles, rows);
  return roles.map((role, column) => (column === target ? 'answer' : role));
}

function fullestAfter(
  question: number,
  roles: readonly Role[],
  rows: readonly (readonly string[])[],
): number {
  const free = roles.flatMap((role, column) => (role === 'none' && column > question ? [column] : []));
  return free.reduce(
    (best, column) => (fill(rows, column) > fill(rows, best) ? column : best),
    free[0] ?? -1,
  );
}

function byContent(rows: readonly (readonly string[])[], width: number): TableReading {
  const columns = Array.from({ length: width }, (_, column) => column);
  const asks = (column: number) =>
    rows.slice(0, 200).filter((row) => /[?？]\s*$/.test(row[column] ?? '')).length;
  const question = columns.reduce((best, column) => (asks(column) > asks(best) ? column : best), 0);
  const later = columns.filter((column) => column > question);
  const answer = later.reduce(
    (best, column) => (fill(rows, column) > fill(rows, best) ? column : best),
    later[0] ?? -1,
  );
  const isTable = asks(question) > 0 || width === 2;
  const roles = columns.map((column): Role =>
    !isTable ? 'none' : column === question ? 'question' : column === answer ? 'answer' : 'none',
  );
  return { headerAt: null, roles };
}

/** How much text a column holds. */
function fill(rows: readonly (readonly string[])[], column: number): number {
  return rows.slice(0, 200).reduce((sum, row) => sum + (row[column]?.trim().length ?? 0), 0);
}

/** How likely these are the names of a questionnaire's columns. */
function worth({ roles }: { readonly roles: readonly Role[] }): number {
  const pair = (roles.includes('question') ? 10 : 0) + (roles.includes('answer') ? 10 : 0);
  return pair + roles.filter((role) => role !== 'none').length;
}
