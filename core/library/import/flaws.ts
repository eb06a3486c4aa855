import type { Fields } from './candidate.ts';

const longest = 20_000;

/** What is wrong with a text, in words that follow the field's name; null where nothing is. */
export function flawOf(text: string): string | null {
  if (text.includes('\0')) return 'holds a NUL character';
  if (/\p{Surrogate}/u.test(text)) return 'holds half a character';
  if (text.length > longest) return `has more than ${longest} characters`;
  return null;
}

/** The first flaw of these fields, naming the field. */
export function fieldFlaw(fields: Fields): string | null {
  for (const [name, text] of Object.entries(fields) as [string, string][]) {
    const flaw = flawOf(text);
    if (flaw) return `${name} ${flaw}`;
  }
  return null;
}

/** The same for data of any shape, naming the field by its path. */
export function recordFlaw(record: unknown, path = ''): string | null {
  if (typeof record === 'string') {
    const flaw = flawOf(record);
    return flaw && `${path} ${flaw}`;
  }
  if (typeof record !== 'object' || record === null) return null;
  for (const [name, part] of Object.entries(record)) {
    const flaw = recordFlaw(part, path ? `${path}.${name}` : name);
    if (flaw) return flaw;
  }
  return null;
}
