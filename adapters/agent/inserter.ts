import type { InsertResult } from '#core/types.ts';
import type { AskedInsertion } from '../page/connection.ts';
import type { Scanned } from '../detector/scanned.ts';

/**
 * What the inserter script offers the agent of the same document. Most visits only read, so it is injected with
 * the first insertion. It holds no answer, only what insertions replaced, and does nothing by itself.
 */
export interface Inserter {
  insert(scanned: Scanned, questionId: string, asked: AskedInsertion): Promise<InsertResult>;
  /** Whether a person sees these frames of the document and could press what is in them. Scrolls them into view. */
  seesFrames(frames: readonly Element[]): boolean;
  /** Takes back the latest insertion into this question. */
  undo(scanned: Scanned, questionId: string): Promise<InsertResult>;
}

const place = Symbol.for('onrecord.inserter');
const world: { [place]?: Inserter } = globalThis as never;

/**
 * The inserter of this document, null while the script is not there. It is found through the world that only our
 * scripts in this document share: one that was injected too late stands in the next document, where nobody asks it.
 */
export function inserterHere(): Inserter | null {
  return world[place] ?? null;
}

/** One that is there already stays, with all it can take back. */
export function offerInserter(make: () => Inserter): void {
  world[place] ??= make();
}

/** A new agent, such as the one after an update, does not use the inserter of an earlier one. */
export function dropInserter(): void {
  delete world[place];
}
