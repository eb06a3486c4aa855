import type { RawTable } from '../../../files/table.ts';
import { noFields, type Candidate, type FieldName, type Fields } from '../candidate.ts';
import type { TableReading } from './recogniseTable.ts';

/**
 * The rows below the header as candidates. A row with text in one column only, and no answer, names the section
 * of the rows below it; rows that repeat the header are left out.
 */
export function tableCandidates(table: RawTable, { headerAt, roles }: TableReading): readonly Candidate[] {
  const header = headerAt === null ? null : (table.rows[headerAt] ?? null);
  const candidates: Candidate[] = [];
  let section = '';
  for (let index = (headerAt ?? -1) + 1; index < table.rows.length; index += 1) {
    const row = table.rows[index] ?? [];
    if (header && sameRow(row, header)) continue;
    const fields = fieldsOf(row, roles);
    if (isSectionRow(row, fields)) {
      section = row.find((cell) => cell.trim() !== '')?.trim() ?? '';
      continue;
    }
    if (fields.question === '' && fields.answer === '' && fields.comment === '') continue;
    const place = `row ${table.rowNumbers[index] ?? index + 1}`;
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

function isSectionRow(row: readonly string[], fields: Fields): boolean {
  const filled = row.filter((cell) => cell.trim() !== '');
  // Merged cells come out as the same text in every column.
  const isLone = new Set(filled).size === 1;
  if (!isLone || fields.comment !== '' || (fields.answer !== '' && fields.question === '')) return false;
  return (filled[0]?.length ?? 0) <= 120 && !/[?？]\s*$/.test(filled[0] ?? '');
}

function sameRow(row: readonly string[], header: readonly string[]): boolean {
  return header.length === row.length && header.every((cell, column) => cell === row[column]);
}
