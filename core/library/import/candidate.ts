import type { DisclosureLevel, Entry } from '../../types.ts';
import type { Flaw } from '../../flaw.ts';
import type { Place } from './place.ts';

/** What a row or passage may tell of an entry, each as the text it was found as; '' where it says nothing. */
export interface Fields {
  readonly id: string;
  readonly question: string;
  readonly answer: string;
  readonly comment: string;
  readonly brief: string;
  readonly alternates: string;
  readonly section: string;
  readonly document: string;
  readonly date: string;
  readonly link: string;
  readonly level: string;
  readonly topic: string;
  readonly tags: string;
  readonly owner: string;
}

export type FieldName = keyof Fields;

export const noFields: Fields = {
  question: '',
  answer: '',
  comment: '',
  brief: '',
  alternates: '',
  section: '',
  document: '',
  date: '',
  link: '',
  level: '',
  topic: '',
  tags: '',
  owner: '',
  id: '',
};

/** Every field, the most telling first. */
export const fieldNames = Object.keys(noFields) as readonly FieldName[];

/** Something in a file that may become an entry. */
export interface Candidate {
  readonly place: Place;
  readonly fields: Fields;
  /** Whether it is taken unless a person says otherwise. */
  readonly isTaken: boolean;
  /** Set for an entry of a library file, which is complete already. */
  readonly record?: unknown;
}

/** What counts for every entry of an import that does not say it itself. */
export interface Defaults {
  readonly vendorId: string;
  readonly document: string;
  readonly date: string;
  readonly link: string;
  readonly level: DisclosureLevel;
  /** Stands for a topic or a section that the file does not name. */
  readonly general: string;
  readonly owner: string;
}

/** A candidate as an entry, or why it cannot be one. */
export type Made =
  | {
      readonly place: Place;
      readonly entry: Entry;
      /** The file names the entry's id itself. */
      readonly hasOwnId: boolean;
      /** It says all that an entry can hold; a row of a table does not. */
      readonly isWhole: boolean;
    }
  | { readonly place: Place; readonly flaw: Flaw; readonly question: string }
  | { readonly place: Place; readonly unanswered: string };
