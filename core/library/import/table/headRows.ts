import { isExplicit, roleOfHeading, tickColumns, type Role } from './columns.ts';

/** A row that may name the columns, alone or together with the row above it. */
export interface HeadRow {
  readonly index: number;
  readonly roles: readonly Role[];
}

/** Of these a table has one column each. */
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

/** Questionnaires begin with a title, instructions and a logo; the header is looked for this far down. */
const headerWithin = 30;

/** The row that most likely names the columns; null where none does. */
export function bestHeadRow(rows: readonly (readonly string[])[], width: number): HeadRow | null {
  const first = rows.slice(0, headerWithin);
  const alone = first.map((row, index) => ({ index, roles: rolesOf(row, [], width) }));
  const inPairs = first.flatMap((row, index) => {
    const above = first[index - 1];
    return above && namesGroups(above) ? [{ index, roles: rolesOf(row, above, width) }] : [];
  });
  const best = [...alone, ...inPairs].reduce<HeadRow | null>(
    (best, one) => (worth(one) >= enough && worth(one) > (best ? worth(best) : 0) ? one : best),
    null,
  );
  // The groups above may say that columns are the asker's: their reading says less, and is right.
  const grouped = inPairs.find(({ index }) => index === best?.index);
  return grouped && isPair(grouped) ? grouped : best;
}

/** A title stands alone, and what is known of the supplier has a colon; the upper of two rows of headings has neither. */
function namesGroups(row: readonly string[]): boolean {
  const filled = row.filter((cell) => cell.trim() !== '');
  return new Set(filled).size > 1 && filled.every((cell) => cell.length <= 60 && !cell.includes(':'));
}

/**
 * Each cell's role by its words. Where a cell is empty, the one above it is merged down into it; where both hold
 * a text, the upper one names the group. A second column that claims a role that only one can have is a comment.
 */
function rolesOf(row: readonly string[], above: readonly string[], width: number): readonly Role[] {
  const ticks = tickColumns(row);
  const headings: string[] = [];
  const claims: Role[] = [];
  let group = '';
  for (let column = 0; column < width; column += 1) {
    const [own, upper] = [row[column] ?? '', above[column] ?? ''];
    if (upper.trim() !== '') group = upper;
    headings.push(own.trim() === '' ? upper : own);
    claims.push(roleOfHeading(headings[column] ?? '', own.trim() === '' ? '' : group));
  }
  const hasAnswer = claims.includes('answer');
  return claims.map((role, column) => {
    if (ticks.has(column) && !hasAnswer) return 'answer';
    if (!unique.has(role) || column === chosen(role, claims, headings)) return role;
    return role === 'answer' ? 'comment' : 'none';
  });
}

/** The column that holds what several claim to hold: the first that says so outright, else the first. */
function chosen(role: Role, claims: readonly Role[], headings: readonly string[]): number {
  const explicit = claims.findIndex(
    (claim, column) => claim === role && isExplicit(role, headings[column] ?? ''),
  );
  return explicit >= 0 ? explicit : claims.indexOf(role);
}

/** A question or an answer with something beside it. */
const enough = 12;

function isPair({ roles }: HeadRow): boolean {
  return roles.includes('question') && roles.includes('answer');
}

/** How likely these are the names of a questionnaire's columns. */
function worth({ roles }: HeadRow): number {
  const pair = (roles.includes('question') ? 10 : 0) + (roles.includes('answer') ? 10 : 0);
  return pair + roles.filter((role) => role !== 'none').length;
}
