import type { AnswerParts, InsertResult, Match } from '../../types.ts';
import type { AskedQuestion, Person, Reviewed } from './record.ts';

/** What the entries of a match stood at, so that an approval ends with the words it was given for. */
export type Versions = Readonly<Record<string, string>>;

/** Everything that can happen to a record after it was opened. Acts are plain values, so they can be logged. */
export type Act =
  /** The same question was found and matched again; an untouched answer follows the new match. */
  | {
      readonly kind: 'rematch';
      readonly question: AskedQuestion;
      readonly match: Match;
      /** Versions of the entries in question, by entry id. */
      readonly versions: Versions;
    }
  | { readonly kind: 'edit'; readonly answer: AnswerParts }
  /** The writer left the field: what was typed becomes one row of the log. */
  | { readonly kind: 'settle' }
  | { readonly kind: 'pickAlternative'; readonly entryId: string; readonly basis: string | null }
  /** An entry found by hand in the library, with its answer as shaped for this control. */
  | {
      readonly kind: 'pickEntry';
      readonly entryId: string;
      readonly answer: AnswerParts;
      readonly basis: string | null;
    }
  /** `waived`: nobody read it, the rules ask for no approval. */
  | { readonly kind: 'approve'; readonly waived?: true }
  | { readonly kind: 'skip' }
  | { readonly kind: 'reject'; readonly comment: string }
  | { readonly kind: 'reopen' }
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'insert' }
  | { readonly kind: 'inserted'; readonly result: InsertResult }
  | { readonly kind: 'undone'; readonly result: InsertResult }
  /** A copy came back by file, and whoever took it in kept its words and decisions, or those that stood here. */
  | {
      readonly kind: 'merge';
      readonly keep: 'theirs' | 'mine';
      /** The file; see `HandOff.id`. */
      readonly handOffId: string;
      readonly theirs: Reviewed;
      /** What was done to the copy, as its log has it. */
      readonly rows: readonly LogRow[];
    }
  /** What the page was seen to hold at a scan, for an answer that was inserted before. */
  | { readonly kind: 'observed'; readonly value: AnswerParts };

/** Why an act was not done. Each has its sentence beside the button that caused it. */
export type ActRefusal =
  | 'nothing-to-approve'
  | 'too-long'
  | 'no-such-alternative'
  /** The rules ask for an approver who did not write or pick the answer. */
  | 'own-words'
  | 'not-approved'
  | 'not-inserted'
  | 'unchanged';

/** The first row of a record's log. */
export interface Opening {
  readonly kind: 'open';
  readonly questionnaireId: string;
  readonly vendorId: string;
  readonly question: AskedQuestion;
  readonly match: Match;
  readonly versions: Versions;
}

/** One row of the append-only log: enough, in order, to build the record again. */
export interface LogRow {
  readonly recordId: string;
  /** Revision of the record after this act. */
  readonly revision: number;
  readonly at: number;
  readonly by: Person;
  readonly act: Opening | Exclude<Act, { kind: 'settle' }>;
}
