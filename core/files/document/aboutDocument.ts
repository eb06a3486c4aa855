import { isoDate } from '../isoDate.ts';

const said =
  /(?<!\p{L})(?:(?:last )?(?:updated|modified|revised|effective|version of|as of)|stand|aktualisiert|mis à jour|aggiornato|actualizado)(?!\p{L})[^\n\d]{0,40}?((?:\d{1,2}\.? )?(?:de )?\p{L}{3,10}\.? (?:\d{1,2}, )?(?:de )?\d{4}|\d{1,2}[./]\d{1,2}[./]\d{4}|\d{4}(?:-\d{2}){0,2})/iu;

/** The day, month or year a document says it was last changed, ISO 8601; '' where it does not say. */
export function dateIn(text: string): string {
  const found = said.exec(text)?.[1];
  return found ? isoDate(found) : '';
}

/** The address a document gives for itself. */
export function linkIn(text: string): string {
  return /\b(?:permalink|canonical|source)\s*:\s*(https?:\/\/[^\s<>"]+)/i.exec(text)?.[1] ?? '';
}
