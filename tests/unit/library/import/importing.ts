/** Files as an import reads them, from their bytes to entries. */
import { readFile } from '#core/files/readFile.ts';
import { makeEntries } from '#core/library/import/makeEntries.ts';
import { candidatesOf, structureOf } from '#core/library/import/structure.ts';
import type { Made } from '#core/library/import/candidate.ts';

const defaults = {
  vendorId: 'acme',
  document: 'Handbook',
  date: '2024',
  link: '',
  level: 'customer',
  general: 'Anything',
  owner: '',
} as const;

/** What becomes of a file that nobody corrected. */
export async function imported(name: string, content: string | Uint8Array): Promise<readonly Made[]> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const result = await readFile({ name, bytes });
  if (result.outcome === 'refused') throw new Error(`${result.id} ${JSON.stringify(result.detail)}`);
  const structure = structureOf(result.contents);
  const tables = structure.shape === 'tables' ? structure.tables : [];
  return makeEntries(candidatesOf(result.contents, { tables, passages: [] }), defaults, []);
}

/** The same in short: section, question and answer, or why it is none. */
export async function pairs(name: string, content: string | Uint8Array): Promise<unknown> {
  return (await imported(name, content)).map((made) =>
    'entry' in made ? [made.entry.source.section, made.entry.question, made.entry.answer.text] : made,
  );
}

/** Question, answer and the yes or no that was stated; of what is no entry, nothing. */
export async function answers(name: string, content: string | Uint8Array): Promise<unknown> {
  return (await imported(name, content)).flatMap((made) =>
    'entry' in made
      ? [[made.entry.question, made.entry.answer.text, made.entry.answer.short?.[0]?.short ?? '']]
      : [],
  );
}
