import type { Entry } from '../../types.ts';
import { words } from './words.ts';

/** How much a word weighs by the part of the entry it stands in. */
const PART_WEIGHT = { question: 4, alternates: 3, tags: 2, answer: 1 } as const;

/** For each word the entries that have it, with the weight of the best part it stands in. */
export interface WordIndex {
  /** Every word of the library once, sorted, so that the words with one beginning are neighbours. */
  readonly vocabulary: readonly string[];
  readonly places: ReadonlyMap<string, ReadonlyMap<number, number>>;
}

/** An index being made, a few entries at a time. */
export interface IndexInTheMaking {
  /** Takes in so many more entries; false once there are none left. */
  add(count: number): boolean;
  /** The index over what was taken in. */
  finish(): WordIndex;
}

/** Indexes entries by their words. An entry goes by its position in the list. */
export function indexWords(entries: readonly Entry[]): WordIndex {
  const making = startIndex(entries);
  making.add(entries.length);
  return making.finish();
}

/** Begins an index over entries; whoever makes it decides how much at a time, so that nothing else has to wait. */
export function startIndex(entries: readonly Entry[]): IndexInTheMaking {
  const places = new Map<string, Map<number, number>>();
  let next = 0;
  const take = (entry: Entry, position: number): void => {
    const note = (texts: readonly string[], weight: number): void => {
      for (const word of texts.flatMap(words)) {
        const at = places.get(word) ?? new Map<number, number>();
        at.set(position, Math.max(weight, at.get(position) ?? 0));
        places.set(word, at);
      }
    };
    note([entry.question], PART_WEIGHT.question);
    note(entry.alternates, PART_WEIGHT.alternates);
    note([...entry.tags, entry.topic], PART_WEIGHT.tags);
    note([entry.answer.text], PART_WEIGHT.answer);
  };
  return {
    add: (count) => {
      const end = Math.min(next + count, entries.length);
      for (; next < end; next += 1) take(entries[next] as Entry, next);
      return next < entries.length;
    },
    finish: () => ({ vocabulary: [...places.keys()].toSorted(), places }),
  };
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
