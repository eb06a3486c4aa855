/**
 * What is to be said about an answer, in parts: what is meant, and what fills it. The sentences stand in `locales/`
 * under `remarks`; whoever shows a remark says it in the reader's language (`adapters/words/remarks.ts`).
 */
import type { Fact } from './types.ts';

/** Who decided something before, and when (milliseconds since 1970, UTC). */
export interface DecidedBefore {
  readonly at: number;
  readonly by: { readonly id: string; readonly name: string };
  /** A backup of another browser says so; nobody here knows whether it is true. */
  readonly isFromFile: boolean;
}

/** A remark of which there is only one wording. */
export const plainRemarks = [
  'figure-unknown',
  'figure-differs',
  'absolute',
  'asks-file',
  'asks-date',
  'no-option',
  'not-one-number',
  'lacks-exactly-this',
] as const;

export type Remark =
  /** Why an entry is proposed: what the question asks for, and the fact or the question of the entry that meets it. */
  | {
      readonly id: 'meets';
      /** Ids of concepts and aspects of the lexicon; where there are none, the topic stands for them. */
      readonly terms: readonly string[];
      readonly topic: string;
      readonly fact: Fact | null;
      readonly question: string;
    }
  | ({ readonly id: 'approved-before' | 'approved-otherwise' | 'rejected-before' } & DecidedBefore)
  | { readonly id: 'lacks' | 'leaves-open'; readonly terms: readonly string[] }
  | { readonly id: 'lacks-answer-to'; readonly question: string }
  | { readonly id: 'leaves-options-open'; readonly options: readonly string[] }
  | { readonly id: 'not-answered'; readonly parts: readonly string[] }
  | { readonly id: 'elsewhere'; readonly part: string; readonly question: string }
  | { readonly id: 'too-long'; readonly most: number }
  /** The number is right only with the unit of this fact, which the form lets people choose. */
  | { readonly id: 'choose-unit'; readonly fact: Fact }
  | { readonly id: 'bound'; readonly bound: NonNullable<Fact['bound']> }
  | { readonly id: (typeof plainRemarks)[number] };

/** One or more remarks; a text where an earlier version wrote it, in English. */
export type Remarks = string | readonly Remark[];
