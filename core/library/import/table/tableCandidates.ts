import type { RawTable } from '../../../files/table.ts';
import { noFields, type Candidate, type FieldName, type Fields } from '../candidate.ts';
import { placeOf } from '../place.ts';
import { roleOfHeading, tickColumns } from './columns.ts';
import type { TableReading } from './recogniseTable.ts';
import { sectionOfRow } from './sectionRow.ts';

/** What a ticked cell holds. */
const tick = /^(x|✓|✔|✗|✘|☑|☒|●|•|1|true|wahr|vrai|vero)$/i;

/**
 * The rows below the header as candidates. A row with text in one column only, and no answer, names the section
 * of the rows below it, as does one that repeats the header but for its first text; rows that repeat it whole are
 * left out. A column of sections that has each only once counts for the empty cells below it too.
 */
export function tableCandidates(table: RawTable, { headerAt, roles }: TableReading): readonly Candidate[] {
  const header = headerAt === null ? null : (table.rows[headerAt] ?? null);
  const ticked = new Set([...tickColumns(header ?? [])].filter((column) => roles[column] === 'answer'));
  const isCarried = namesSectionsOnce(table.rows.slice((headerAt ?? -1) + 1), roles);
  const candidates: Candidate[] = [];
  let section = header ? sectionInHead(header, header, roles) : '';
  for (let index = (headerAt ?? -1) + 1; index < table.rows.length; index += 1) {
    const row = table.rows[index] ?? [];
    if (header && repeatsHead(row, header, roles)) {
      section = sectionInHead(row, header, roles) || section;
      continue;
    }
    const fields = fieldsOf(withTicks(row, header, ticked), roles);
    const named = sectionOfRow(row, fields, table.rows[index + 1]);
    if (named !== null) {
      section = named;
      continue;
    }
    if (fields.question === '' && fields.answer === '' && fields.comment === '') continue;
    if (fields.section && isCarried) section = fields.section;
    const place = placeOf('row', table.rowNumbers[index] ?? index + 1);
    candidates.push({ place, fields: fields.section ? fields : { ...fields, section }, isTaken: true });
  }
  return candidates;
}

function fieldsOf(row: readonly string[], roles: TableReading['roles']): Fields {
  const fields: Record<FieldName, string> = { ...noFields };
  roles.forEach((role, column) => {
    const text = row[column] ?? '';
    if (role === 'none' || text.trim() === '') return;
    fields[role] = fields[role] ? `${fields[role]}\n${text}` : text;
  });
  return fields;
}

/** The row with the heading of its ticked column instead of the tick; where two are ticked it says neither. */
function withTicks(
  row: readonly string[],
  header: readonly string[] | null,
  ticked: ReadonlySet<number>,
): readonly string[] {
  if (ticked.size === 0) return row;
  const isTicked = (column: number) => ticked.has(column) && tick.test((row[column] ?? '').trim());
  const isClear = [...ticked].filter(isTicked).length === 1;
  return row.map((cell, column) => (isTicked(column) ? (isClear ? (header?.[column] ?? '') : '') : cell));
}

function repeatsHead(
  row: readonly string[],
  header: readonly string[],
  roles: TableReading['roles'],
): boolean {
  if (header.length === row.length && header.every((cell, column) => cell === row[column])) return true;
  const said = roles.flatMap((role, column) =>
    (role === 'answer' || role === 'comment') && (header[column] ?? '') !== '' ? [column] : [],
  );
  return said.length > 1 && said.every((column) => header[column] === row[column]);
}

/** The section a head names where another says "Question"; '' where it says that, or a column's name. */
function sectionInHead(
  row: readonly string[],
  header: readonly string[],
  roles: TableReading['roles'],
): string {
  const question = roles.indexOf('question');
  const heads = header.slice(0, question + 1);
  if (question < 0 || heads.some((cell) => roleOfHeading(cell) === 'question')) return '';
  const [text = ''] = row.slice(0, question + 1).filter((cell) => cell.trim() !== '');
  return text.trim();
}

function namesSectionsOnce(rows: readonly (readonly string[])[], roles: TableReading['roles']): boolean {
  const column = roles.indexOf('section');
  const cells = rows.map((row) => row[column]?.trim() ?? '');
  return column >= 0 && cells.every((cell, index) => cell === '' || cell !== cells[index - 1]);
}
