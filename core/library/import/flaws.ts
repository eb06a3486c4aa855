import type { FieldFlaw, Flaw } from '../../flaw.ts';
import type { Fields } from './candidate.ts';

const longest = 20_000;

/** What is wrong with a text; null where nothing is. */
function flawOf(text: string): FieldFlaw | null {
  if (text.includes('\0')) return { id: 'nul' };
  if (/\p{Surrogate}/u.test(text)) return { id: 'half-character' };
  if (text.length > longest) return { id: 'too-long', most: longest };
  return null;
}

/** The first flaw of these fields, naming the field. */
export function fieldFlaw(fields: Fields): Flaw | null {
  for (const [name, text] of Object.entries(fields) as [string, string][]) {
    const flaw = flawOf(text);
    if (flaw) return { ...flaw, field: name };
  }
  return null;
}

/** The same for data of any shape, naming the field by its path. */
export function recordFlaw(record: unknown, path = ''): Flaw | null {
  if (typeof record === 'string') {
    const flaw = flawOf(record);
    return flaw && { ...flaw, field: path };
  }
  if (typeof record !== 'object' || record === null) return null;
  for (const [name, part] of Object.entries(record)) {
    const flaw = recordFlaw(part, path ? `${path}.${name}` : name);
    if (flaw) return flaw;
  }
  return null;
}
