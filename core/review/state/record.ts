import type { AnswerParts, Match, Question, Refusal, RefusalDetail } from '../../types.ts';

/** What a person decided about an answer. */
export type Decision = 'pending' | 'edited' | 'approved' | 'rejected' | 'skipped';

/** Who acted. The name is empty until a person gives one; the id stays the same on this machine. */
export interface Person {
  readonly id: string;
  readonly name: string;
}

export interface Approval {
  readonly by: Person;
  /** Milliseconds since 1970, UTC; so are all times of a review. */
  readonly at: number;
  /** See `sealOf`. An approval whose seal no longer fits the answer counts for nothing. */
  readonly seal: string;
  /** Version of the entry it was given for. */
  readonly basis: string | null;
  /** Nobody read it: the rules of that moment asked for no approval. */
  readonly waived?: true;
}

/** Something a person wants kept beside a question; it is never inserted. */
export interface Note {
  readonly by: Person;
  readonly at: number;
  readonly text: string;
}

/** What changed under an approval so that it counts for nothing any more. */
export type Reopening =
  | 'question'
  | 'record'
  /** It came back from a backup that another browser made: nobody here has approved it. */
  | 'file';

/** What became of the approved answer in the page. */
export type Insertion =
  | { readonly state: 'none' }
  /** The page was asked to take it and has not replied yet: the panel may be closed before it does. */
  | { readonly state: 'writing'; readonly at: number; readonly written: AnswerParts }
  | {
      readonly state: 'held' | 'changed';
      readonly at: number;
      readonly written: AnswerParts;
      readonly readBack: AnswerParts;
      /** What stood there before; null where the reply that told us was lost. */
      readonly previous: AnswerParts | null;
    }
  | {
      readonly state: 'refused';
      readonly at: number;
      readonly reason: Refusal;
      readonly detail: RefusalDetail;
    }
  | { readonly state: 'undone'; readonly at: number };

/** The question as it was asked, kept so that a review can be read without the page. */
export type AskedQuestion = Omit<Question, 'id' | 'value'>;

/** One reviewed question of one questionnaire, answered by one vendor. */
export interface ReviewRecord {
  readonly id: string;
  readonly questionnaireId: string;
  readonly vendorId: string;
  /** Grows by one with every act; a write names the revision it was made from. */
  readonly revision: number;
  readonly question: AskedQuestion;
  /** What the record of the vendor said when the question was last matched. */
  readonly match: Match;
  /** The entry the answer came from; null for one's own words. */
  readonly entryId: string | null;
  /** The answer as that entry gives it for this control; empty where there is none. Edits are told by it. */
  readonly documented: AnswerParts;
  /** Version of that entry when it was last looked up (see `versionOf`); null where there is no entry. */
  readonly basis: string | null;
  /** The answer as it stands now, approved or not. */
  readonly answer: AnswerParts;
  /** Who wrote or picked this answer; null while it is what the record offered by itself. */
  readonly author: Person | null;
  readonly decision: Decision;
  readonly approval: Approval | null;
  /** Why an approval was taken away that nobody took back; null once somebody acted on it. */
  readonly reopened: Reopening | null;
  /** Why it was rejected. */
  readonly comment: string | null;
  /** Oldest first. */
  readonly notes: readonly Note[];
  readonly insertion: Insertion;
  /** Somebody is typing: the words are kept, but the log has no row for them yet. */
  readonly draft: { readonly by: Person; readonly since: number } | null;
}

/** What a copy of a record, sent to somebody by file, can bring back: words and decisions, never what a page did. */
export type Reviewed = Pick<
  ReviewRecord,
  | 'entryId'
  | 'documented'
  | 'basis'
  | 'answer'
  | 'author'
  | 'decision'
  | 'approval'
  | 'reopened'
  | 'comment'
  | 'notes'
>;

export const emptyAnswer: AnswerParts = { choice: null, text: null };

/** Whether there is anything to insert. */
export function isEmptyAnswer(answer: AnswerParts): boolean {
  return (answer.choice ?? []).length === 0 && (answer.text ?? '').trim() === '';
}
