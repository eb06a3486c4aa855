/**
 * What the pages of the corpus say of themselves. README.md lists the attributes; page tests, end-to-end tests and
 * benches all read them here.
 */
import { readdirSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import type { Question } from '../../core/types.ts';

export const corpus = resolve('tests/pages');

/** One question as its page states it, by attribute: "question", "kind", "options" … */
export type Truth = Readonly<Record<string, string>>;

/** Every page, such as "tables/grid.html", in alphabetical order. The demo's sample is none of them. */
export function corpusPages(): readonly string[] {
  return readdirSync(corpus, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.name.endsWith('.html') && !entry.parentPath.includes('sample'))
    .map((entry) => relative(corpus, resolve(entry.parentPath, entry.name)))
    .toSorted();
}

/** What an opened page says that it asks, in page order. */
export function truthOf(page: Page): Promise<Truth[]> {
  return page.evaluate(() =>
    Array.from(document.querySelectorAll<HTMLElement>('[data-question]'), ({ dataset }) => ({ ...dataset })),
  ) as Promise<Truth[]>;
}

export interface Compared {
  /** For each truth the question of its text, null where none was found. */
  readonly matched: readonly { readonly truth: Truth; readonly question: Question | null }[];
  /** Found, and stated nowhere. */
  readonly uninvited: readonly Question[];
}

/** Pairs what was found with what is true, by text; of equal texts the first with the first. */
export function compare(truths: readonly Truth[], questions: readonly Question[]): Compared {
  const uninvited = [...questions];
  const matched = truths.map((truth) => {
    const at = uninvited.findIndex(({ text }) => text === truth['question']);
    const [question = null] = at < 0 ? [] : uninvited.splice(at, 1);
    return { truth, question };
  });
  return { matched, uninvited };
}

const readers: Readonly<Record<string, (question: Question) => string>> = {
  question: ({ text }) => text,
  kind: ({ control }) => control.kind,
  options: ({ control }) => control.options.join(' | '),
  number: ({ number }) => number ?? '',
  section: ({ section }) => section ?? '',
  help: ({ help }) => help ?? '',
  max: ({ control }) => String(control.maxLength ?? ''),
  value: ({ value }) => value.choice?.join('; ') ?? value.text ?? '',
  required: ({ control }) => (control.required ? '' : 'not required'),
  comment: ({ comment }) => comment?.kind ?? 'no comment',
};

/** The truth with everything that it states read off the question instead. */
export function asTold(question: Question, truth: Truth): Truth {
  const told = Object.keys(truth).filter((key) => key in readers);
  return { ...truth, ...Object.fromEntries(told.map((key) => [key, readers[key]?.(question) ?? ''])) };
}
