import type { Detected, DetectOptions } from '#core/detect/detect.ts';
import type { KnownPlace, Place, Pointing } from '../pointed.ts';

/** What the pointer script offers the agent of the same document; it is injected only when it is needed. */
export interface Pointer {
  /** The questions at these places, as far as they stand in the page with the text they had. */
  find(places: readonly KnownPlace[], options: DetectOptions): readonly Detected[];
  /** What a person points at; null where they gave up. A second call ends the first. */
  pick(how: Pointing, options: DetectOptions): Promise<Place | null>;
  cancel(): void;
}

const place = Symbol.for('onrecord.pointer');
const world: { [place]?: Pointer } = globalThis as never;

/** The pointer of this document, null while the script is not there. */
export function pointerHere(): Pointer | null {
  return world[place] ?? null;
}

export function offerPointer(pointer: Pointer): void {
  world[place] = pointer;
}
