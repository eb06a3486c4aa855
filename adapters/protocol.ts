/**
 * Everything the panel and the page agent ever say to each other. The panel asks over the port the agent
 * opened, so an answer can only arrive in the document that was scanned; the agent never starts a topic.
 */
import type { AnswerParts, InsertResult, Question } from '#core/types.ts';

/** Name of the port an agent opens; panels ignore every other. */
export const agentPortName = 'onrecord:agent';

/** Panel → agent. `ref` comes back in the reply. */
export type Command =
  | { readonly kind: 'detect'; readonly ref: number }
  | {
      readonly kind: 'insert';
      readonly ref: number;
      readonly questionId: string;
      readonly parts: AnswerParts;
      /** A person agreed to replace what the control holds. */
      readonly overwrite: boolean;
    }
  | { readonly kind: 'undo'; readonly ref: number; readonly questionId: string }
  | { readonly kind: 'reveal'; readonly ref: number; readonly questionId: string }
  | { readonly kind: 'read'; readonly ref: number; readonly questionId: string };

/** What one document holds. */
export interface Detection {
  readonly questions: readonly Question[];
  /** Frames that could not be read, by address (or 'sandboxed frame' where it has none). */
  readonly unreadableFrames: readonly string[];
}

/** Agent → panel. */
export type Reply =
  | { readonly kind: 'detected'; readonly ref: number; readonly detection: Detection }
  | { readonly kind: 'inserted'; readonly ref: number; readonly result: InsertResult }
  | { readonly kind: 'revealed'; readonly ref: number; readonly found: boolean }
  | { readonly kind: 'read'; readonly ref: number; readonly value: AnswerParts | null }
  /** Something in the page made the agent stumble; nothing about it is passed on. */
  | { readonly kind: 'failed'; readonly ref: number };
