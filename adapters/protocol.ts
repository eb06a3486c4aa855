/**
 * Everything the panel and the page agent ever say to each other. The panel asks over the port the agent
 * opened, so an answer can only arrive in the document that was scanned; the agent never starts a topic, and
 * speaks of changes only to a panel that asked to be told.
 */
import type { AnswerParts, InsertResult, Question } from '#core/types.ts';
import type { KnownPlace, Place, Pointing } from './pointed.ts';

/** Name of the port an agent opens for one caller; a panel ignores every other. */
export function agentPortName(caller: string): string {
  return `onrecord:agent:${caller}`;
}

/** Where a panel leaves its name in the agent's world before it injects the agent. */
export const callersPlace = 'onrecord:callers';

/** Panel → agent. `ref` comes back in the reply. */
export type Command =
  /**
   * `pointed`: where a person pointed at questions of this site before. `quiet`: the page moved on its own, and
   * nobody waits for what is found.
   */
  | {
      readonly kind: 'detect';
      readonly ref: number;
      readonly pointed: readonly KnownPlace[];
      readonly quiet: boolean;
    }
  /** The person points at a question. Answered once they have, or gave up; `unpick` gives up for them. */
  | { readonly kind: 'pick'; readonly ref: number; readonly how: Pointing }
  | { readonly kind: 'unpick'; readonly ref: number }
  /** Where this document stands among the frames of the tab. */
  | { readonly kind: 'where'; readonly ref: number }
  /**
   * Whether the frame with this number in this document can be seen; with `pressing`, where a person would press
   * it, which needs the inserter and may scroll.
   */
  | { readonly kind: 'framed'; readonly ref: number; readonly at: number; readonly pressing: boolean }
  /** Which of the scanned questions has the focus in this document. */
  | { readonly kind: 'focused'; readonly ref: number }
  /** Ends every `detect` of this port that is going on. */
  | { readonly kind: 'stop'; readonly ref: number }
  /** Answered by `noticed` whenever the page changes, for as long as the port is open. */
  | { readonly kind: 'watch'; readonly ref: number }
  | {
      readonly kind: 'insert';
      readonly ref: number;
      readonly questionId: string;
      readonly parts: AnswerParts;
      /** A person agreed to replace what the control holds. */
      readonly overwrite: boolean;
      /** Origins the form may send to; null where it does not matter. */
      readonly sendsTo: readonly string[] | null;
    }
  | { readonly kind: 'undo'; readonly ref: number; readonly questionId: string }
  | { readonly kind: 'reveal'; readonly ref: number; readonly questionId: string }
  | { readonly kind: 'read'; readonly ref: number; readonly questionId: string };

/**
 * changing: it moves and does not come to rest. changed: it asks something else than at the last scan.
 * calm: it has come to rest and asks the same.
 */
export type PageChange = 'changing' | 'changed' | 'calm';

/** What one document holds. */
export interface Detection {
  readonly questions: readonly Question[];
  /** Frames that could not be read, by address (or 'sandboxed frame' where it has none). */
  readonly unreadableFrames: readonly string[];
  /** The page is too long to be read whole: after how many controls it was cut off. */
  readonly cutAt: number | null;
}

/** Agent → panel. */
export type Reply =
  | { readonly kind: 'detected'; readonly ref: number; readonly detection: Detection }
  /** Before `detected`, whose questions are the last of many; they come in order. */
  | { readonly kind: 'part'; readonly ref: number; readonly questions: readonly Question[] }
  /** On the way to `detected`, now and then. */
  | { readonly kind: 'progress'; readonly ref: number; readonly controls: number }
  /** In place of `detected`, and in answer to `stop`. */
  | { readonly kind: 'stopped'; readonly ref: number }
  | { readonly kind: 'inserted'; readonly ref: number; readonly result: InsertResult }
  /** In answer to what needs a script that this document does not have yet; nothing was done. */
  | { readonly kind: 'unready'; readonly ref: number; readonly needs: 'detector' | 'inserter' }
  | { readonly kind: 'revealed'; readonly ref: number; readonly found: boolean }
  | { readonly kind: 'read'; readonly ref: number; readonly value: AnswerParts | null }
  | { readonly kind: 'focused'; readonly ref: number; readonly questionId: string | null }
  | {
      readonly kind: 'where';
      readonly ref: number;
      readonly path: readonly number[];
      readonly seesItself: boolean;
    }
  | { readonly kind: 'framed'; readonly ref: number; readonly isSeen: boolean }
  | { readonly kind: 'picked'; readonly ref: number; readonly place: Place | null }
  | { readonly kind: 'noticed'; readonly ref: number; readonly change: PageChange }
  /** Something in the page made the agent stumble; nothing about it is passed on. */
  | { readonly kind: 'failed'; readonly ref: number };
