import type { Command, Reply } from '../protocol.ts';
import type { Wanted } from '../slices.ts';
import type { Watched } from './watchPage.ts';

/** Commands about the questions of a document; they are carried out one after the other. */
export type PageCommand = Exclude<Command, { kind: 'watch' | 'pick' | 'unpick' | 'stop' | 'where' }>;

/**
 * What the detector script offers the agent of the same document. Most documents hold nothing that takes an answer, so
 * it is brought only where something does. It reads, and holds the questions it found.
 */
export interface Detector extends Watched {
  answer(command: PageCommand, wanted: Wanted): Promise<Reply>;
  /** Takes away the outline of a question that was shown to the person. */
  hideOutline(): void;
}

const place = Symbol.for('onrecord.detector');
const world: { [place]?: Detector } = globalThis as never;

/** The detector of this document, null while the script is not there. */
export function detectorHere(): Detector | null {
  return world[place] ?? null;
}

/** One that is there already stays, with all it found. */
export function offerDetector(make: () => Detector): void {
  world[place] ??= make();
}

/** A new agent, such as the one after an update, does not use the detector of an earlier one. */
export function dropDetector(): void {
  delete world[place];
}
