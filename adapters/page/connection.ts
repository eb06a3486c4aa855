/** What the panel can do with the page in a tab. Answers go only to the documents that were scanned. */
import type { PageProblem } from '#core/problems.ts';
import type { AnswerParts, InsertResult, Question } from '#core/types.ts';
import type { KnownPlace, Place, Pointing } from '../pointed.ts';
import type { PageChange } from '../protocol.ts';

/** A value, or the reason why there is none: an expected outcome, never an exception. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: PageProblem };

/** All frames of the page together. Question ids are unique over the frames. */
export interface PageDetection {
  readonly questions: readonly Question[];
  /** Frames that could not be read, by address (or 'sandboxed frame' where it has none). */
  readonly unreadableFrames: readonly string[];
  /** A document of the page is too long to be read whole: after how many controls it was cut off. */
  readonly cutAt: number | null;
}

/** A place, and the origin of the document it stands in. */
export interface PickedPlace extends Place {
  readonly site: string;
}

/** One answer for one control. */
export interface AskedInsertion {
  readonly parts: AnswerParts;
  /** A person agreed to replace what the control holds. */
  readonly overwrite: boolean;
  /** Origins the form may send to, where that matters; null where it does not. */
  readonly sendsTo: readonly string[] | null;
}

export interface PageConnection {
  readonly tabId: number;
  /** Address of the page when it was opened, without its fragment. */
  readonly url: string;
  readonly title: string;
  /**
   * Scans again, frames that appeared since included. Without `onProgress` nobody waits for it, and nothing in the
   * page is scrolled to find more.
   */
  detect(
    pointed: readonly KnownPlace[],
    onProgress?: (controls: number) => void,
  ): Promise<Outcome<PageDetection>>;
  /** Ends the scan that is going on; it comes to 'reading-stopped'. */
  stopDetecting(): void;
  /** Lets the person point at a question; null where they gave up. `onListening`: from now on clicks are taken. */
  pick(how: Pointing, onListening: () => void): Promise<Outcome<PickedPlace | null>>;
  cancelPick(): void;
  /** The scanned question that has the focus in the page; null for none. */
  focused(): Promise<Outcome<string | null>>;
  insert(questionId: string, asked: AskedInsertion): Promise<Outcome<InsertResult>>;
  undo(questionId: string): Promise<Outcome<InsertResult>>;
  /** False where the question is no longer on the page. */
  reveal(questionId: string): Promise<Outcome<boolean>>;
  /** What the page holds now; null where it cannot be told. */
  read(questionId: string): Promise<Outcome<AnswerParts | null>>;
  /** Calls back once when the page is left, reloaded or closed. Returns a function that stops listening. */
  onGone(callback: () => void): () => void;
  /** Calls back when the page, any frame of it included, moves or asks something else. Returns how to stop. */
  onChange(callback: (change: PageChange) => void): () => void;
  close(): void;
}
