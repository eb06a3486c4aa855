const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const said =
  /\b(?:last )?(?:updated|modified|revised|effective|version of|as of)\b[^\n\d]{0,40}?((?:\d{1,2}\.? )?[a-z]{3,9}\.? (?:\d{1,2}, )?\d{4}|\d{4}(?:-\d{2}){0,2})/i;

/** The day, month or year a document says it was last changed, ISO 8601; '' where it does not say. */
export function dateIn(text: string): string {
  const found = said.exec(text)?.[1];
  return found ? isoDate(found) : '';
}

/** "August 2021", "3 Aug 2021", "Aug 3, 2021", "2021-08-03" as ISO 8601; '' for anything else. */
export function isoDate(words: string): string {
  const plain = words.trim();
  if (/^\d{4}(-\d{2}(-\d{2})?)?$/.test(plain)) return plain;
  const parts = /^(?:(\d{1,2})\.? )?([a-z]{3,9})\.? (?:(\d{1,2}), )?(\d{4})$/i.exec(plain);
  const month = months.indexOf(parts?.[2]?.slice(0, 3).toLowerCase() ?? '') + 1;
  if (!parts || month === 0) return '';
  const day = parts[1] ?? parts[3];
  return [parts[4], two(month), ...(day ? [two(Number(day))] : [])].join('-');
}

/** The address a document gives for itself. */
export function linkIn(text: string): string {
  return /\b(?:permalink|canonical|source)\s*:\s*(https?:\/\/[^\s<>"]+)/i.exec(text)?.[1] ?? '';
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
