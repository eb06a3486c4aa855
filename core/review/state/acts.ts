import type { AnswerParts, InsertResult, Match } from '../../types.ts';
import type { AskedQuestion, Person, Reviewed } from './record.ts';

/** Everything that can happen to a record after it was opened. Acts are plain values, so they can be logged. */
export type Act =
  /** The same question was found and matched again; an untouched answer follows the new match. */
  | { readonly kind: 'rematch'; readonly question: AskedQuestion; readonly match: Match }
  | { readonly kind: 'edit'; readonly answer: AnswerParts }
  /** The writer left the field: what was typed becomes one row of the log. */
  | { readonly kind: 'settle' }
  | { readonly kind: 'pickAlternative'; readonly entryId: string }
  /** An entry found by hand in the library, with its answer as shaped for this control. */
  | { readonly kind: 'pickEntry'; readonly entryId: string; readonly answer: AnswerParts }
  | { readonly kind: 'approve' }
  | { readonly kind: 'skip' }
  | { readonly kind: 'reject'; readonly comment: string }
  | { readonly kind: 'reopen' }
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
