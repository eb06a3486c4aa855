import type { Fields } from '../candidate.ts';

/** "A", "3.", "IAM-02": a number that questions and sections of a catalogue carry. */
const numbered = /^(?:\p{L}{1,6}[-. ]?)?\d*(?:\.\d+)*\.?$/u;

/**
 * The section that a row names for the rows below it; null for a row that says something itself. It has one text
 * only, or one beside a number that the next row's number goes on from.
 */
export function sectionOfRow(
  row: readonly string[],
  fields: Fields,
  next: readonly string[] | undefined,
): string | null {
  if (fields.comment !== '' || (fields.answer !== '' && fields.question === '')) return null;
  const filled = row.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const [first = '', ...rest] = filled;
  const isNumber = filled.length > 1 && first.length <= 10 && numbered.test(first);
  const texts = new Set(isNumber && fields.answer === '' && goesOn(first, next) ? rest : filled);
  const [text = ''] = texts;
  // Merged cells come out as the same text in every column.
  return texts.size === 1 && text.length <= 120 && !/[?？]$/.test(text) ? text : null;
}

function goesOn(number: string, next: readonly string[] | undefined): boolean {
  const following = next?.find((cell) => cell.trim() !== '')?.trim() ?? '';
  return following.startsWith(number) && following.length > number.length;
}
