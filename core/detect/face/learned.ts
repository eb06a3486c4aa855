import type { Look } from './look.ts';

/** What insertions have learned about controls that tell little about themselves. */
interface Learned {
  /** Options that were seen while a select stood open, by its trigger. */
  readonly options: WeakMap<Element, Set<string>>;
  /** What a set's chosen button was seen to look like, by each of its elements. */
  readonly looks: WeakMap<Element, Look>;
  /** What was marked in a list that was open, for a face that then shows only how many there are. */
  readonly behindCount: WeakMap<Element, readonly string[]>;
  /** Selects that were found to take several answers. */
  readonly severals: WeakSet<Element>;
}

const place = Symbol.for('onrecord.learned');
const world: { [place]?: Learned } = globalThis as never;

/** Detection reads what insertion learns, and the two are scripts of their own: it is kept in the world they share. */
export const learned: Learned = (world[place] ??= {
  options: new WeakMap(),
  looks: new WeakMap(),
  behindCount: new WeakMap(),
  severals: new WeakSet(),
});
