import type * as v from 'valibot';

/** What can be wrong with a field of an entry, where one wording says it all. */
export const plainFlaws = [
  'empty',
  'missing',
  'unknown',
  'not-allowed',
  'not-identifier',
  'not-number-or-text',
  'not-date',
  'not-day',
  'not-link',
  'nul',
  'half-character',
] as const;

/** What is wrong with a field. The sentences stand in `locales/` under `flaws`. */
export type FieldFlaw =
  | { readonly id: (typeof plainFlaws)[number] }
  /** In UTF-16 code units. */
  | { readonly id: 'too-long'; readonly most: number };

/** What is wrong with a record: one of its fields, by its path, or all of it. */
export type Flaw =
  | (FieldFlaw & { readonly field: string })
  | { readonly id: 'not-an-entry' }
  | { readonly id: 'used-twice'; readonly entryId: string };

/** A broken rule of the schema as a flaw; the schema's own messages are ids of flaws. */
export function fieldFlawOf(issue: v.BaseIssue<unknown>): FieldFlaw {
  if (issue.type === 'strict_object' && issue.expected === 'never') return { id: 'unknown' };
  if (issue.received === 'undefined') return { id: 'missing' };
  if (issue.type === 'max_length') return { id: 'too-long', most: Number(issue.requirement) };
  return { id: plainFlaws.find((id) => id === issue.message) ?? 'not-allowed' };
}
