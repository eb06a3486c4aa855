import type { Flaw } from '../flaw.ts';

/** Kinds of file that are not read here. */
export const foreignKinds = [
  'pdf',
  'old-excel',
  'old-word',
  'macros',
  'binary',
  'word',
  'presentation',
  'open-document',
  'no-ending',
] as const;

/** What is wrong with a team's file as a whole. */
export const teamFlaws = ['no-date', 'no-company'] as const;

/**
 * What the refusal of a file adds to its sentence, in parts; the sentences stand in `locales/` under `fileDetails`.
 * A text is a name out of the file and stands as it is there; '' says nothing.
 */
export type FileDetail =
  | string
  /** In bytes. */
  | { readonly id: 'sizes'; readonly bytes: number; readonly most: number }
  | { readonly id: 'unpacked'; readonly bytes: number; readonly packed: number }
  | { readonly id: 'parts'; readonly count: number }
  | { readonly id: 'limit'; readonly most: number }
  | { readonly id: 'entries'; readonly count: number; readonly most: number }
  | { readonly id: 'columns'; readonly row: number; readonly count: number; readonly most: number }
  | { readonly id: 'row'; readonly row: number }
  | { readonly id: 'position'; readonly line: number; readonly column: number }
  | { readonly id: 'elements' | 'levels'; readonly most: number }
  /** `path`: what it is in; '' where it is at the top. */
  | { readonly id: 'name'; readonly name: string; readonly path: string }
  | { readonly id: 'kind'; readonly kind: (typeof foreignKinds)[number] }
  | { readonly id: 'ending' | 'misnamed'; readonly ending: string }
  | { readonly id: 'version'; readonly version: number; readonly most: number }
  /** `path`: null for the content as a whole. */
  | { readonly id: 'field'; readonly path: string | null }
  | { readonly id: 'not-said' }
  | { readonly id: (typeof teamFlaws)[number] }
  | { readonly id: 'stray'; readonly entryId: string }
  /** `entry`: the first of them, by its id or its place. */
  | {
      readonly id: 'flawed-entries';
      readonly count: number;
      readonly entry: string | number;
      readonly flaw: Flaw;
    };
