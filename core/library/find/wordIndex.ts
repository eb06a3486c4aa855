import type { Entry } from '../../types.ts';
import { each, type Steps } from '../../steps.ts';
import { words } from './words.ts';

/** How much a word weighs by the part of the entry it stands in, the weightiest first. */
const PART_WEIGHT = { question: 4, alternates: 3, tags: 2, answer: 1 } as const;
/** A place is one number: the position of the entry times this, and the weight. */
const WEIGHTS = 8;

/** For each word the entries that have it, with the weight of the best part it stands in. */
export interface WordIndex {
  /** Every word of the library once, sorted, so that the words with one beginning are neighbours. */
  readonly vocabulary: readonly string[];
  /** By word, in the order of the entries; see `positionOf` and `weightOf`. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** Which entry a place is in: its position in the list. */
export function positionOf(place: number): number {
  return Math.floor(place / WEIGHTS);
}

/** How much the word weighs there. */
export function weightOf(place: number): number {
  return place % WEIGHTS;
}

/** Indexes entries by their words, in steps. An entry goes by its position in the list. */
export function* indexWords(entries: readonly Entry[]): Steps<WordIndex> {
  const places = new Map<string, number[]>();
  const note = (text: string, position: number, weight: number): void => {
    for (const word of words(text)) {
      const known = places.get(word);
      if (!known) places.set(word, [position * WEIGHTS + weight]);
      // The parts come with the weightiest first, so a word that was met in this entry before weighs more already.
      else if (positionOf(known.at(-1) ?? 0) !== position) known.push(position * WEIGHTS + weight);
    }
  };
  yield* each(entries, ({ question, alternates, tags, topic, answer }, position) => {
    note(question, position, PART_WEIGHT.question);
    for (const text of alternates) note(text, position, PART_WEIGHT.alternates);
    for (const text of tags) note(text, position, PART_WEIGHT.tags);
    note(topic, position, PART_WEIGHT.tags);
    note(answer.text, position, PART_WEIGHT.answer);
  });
  return { vocabulary: [...places.keys()].toSorted(), places };
}

/** The words of the library that begin with `start`, the word itself first. */
export function wordsStarting({ vocabulary }: WordIndex, start: string): readonly string[] {
  return vocabulary.slice(firstFrom(vocabulary, start), firstFrom(vocabulary, `${start}\uffff`));
}

/** Position of the first word that does not sort before `bound`. */
function firstFrom(vocabulary: readonly string[], bound: string): number {
  let low = 0;
  let high = vocabulary.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((vocabulary[middle] ?? '') < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
