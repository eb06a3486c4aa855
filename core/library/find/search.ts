import type { Entry } from '../../types.ts';
import { atOnce, type Steps } from '../../steps.ts';
import { createSpelling, type Spelling } from './spelling.ts';
import { indexWords, positionOf, weightOf, wordsStarting } from './wordIndex.ts';
import type { WordIndex } from './wordIndex.ts';
import { words } from './words.ts';

/** Words of a query that count; a pasted page must not keep the search box busy. */
const QUERY_WORDS = 24;
/** A word that only begins like the word typed counts less than the word itself. */
const BEGINS = 0.7;
/** A word that fuse.js mended counts less again. */
const MENDED = 0.5;

/** A library word that stands for a typed one, and how well. */
interface Reading {
  readonly word: string;
  readonly fit: number;
}

/** Finds entries for what a person types; the best first, at most `limit`. */
export type LibrarySearch = (query: string, limit?: number) => readonly Entry[];

/**
 * Makes the search behind the "search the library" box. Words are looked up by their beginning in question,
 * alternates, tags, topic and answer; rare words count more. Only a word that the library does not have goes
 * to fuse.js, over the vocabulary, because fuse.js over whole entries takes seconds in a large library.
 * Punctuation, and so every fuse.js operator, is plain text. An empty query gives the entries in their order.
 */
export function createLibrarySearch(entries: readonly Entry[]): LibrarySearch {
  return atOnce(librarySearch(entries));
}

/** Makes the same search in steps: over a large library that is seconds of work. */
export function* librarySearch(entries: readonly Entry[]): Steps<LibrarySearch> {
  const index = yield* indexWords(entries);
  const spelling = createSpelling(index.vocabulary);
  return (query, limit = 20) => {
    const typed = [...new Set(words(query))].slice(0, QUERY_WORDS);
    if (typed.length === 0) return query.trim() === '' ? entries.slice(0, limit) : [];
    const totals = new Float64Array(entries.length);
    const best = new Float64Array(entries.length);
    for (const word of typed) addPoints(readingsOf(word, index, spelling), index, { best, totals });
    return bestFirst(totals, limit).flatMap((position) => entries[position] ?? []);
  };
}

function readingsOf(word: string, index: WordIndex, spelling: Spelling): readonly Reading[] {
  const known = wordsStarting(index, word);
  if (known.length > 0) return known.map((match) => ({ word: match, fit: match === word ? 1 : BEGINS }));
  if (word.length < 4) return [];
  return spelling(word).map((mended) => ({ word: mended.word, fit: MENDED * mended.likeness }));
}

/** By position of an entry. */
interface Points {
  /** Of the word at hand; nought again afterwards. */
  readonly best: Float64Array;
  /** Of all words. */
  readonly totals: Float64Array;
}

/** Adds to the totals what one typed word is worth in each entry: as much as the best of its readings there. */
function addPoints(readings: readonly Reading[], { places }: WordIndex, { best, totals }: Points): void {
  for (const { word, fit } of readings) {
    const found = places.get(word) ?? [];
    const worth = fit * Math.log(1 + totals.length / (found.length || 1));
    for (const place of found) {
      const position = positionOf(place);
      best[position] = Math.max(best[position] ?? 0, worth * weightOf(place));
    }
  }
  for (const { word } of readings)
    for (const place of places.get(word) ?? []) {
      const position = positionOf(place);
      totals[position] = (totals[position] ?? 0) + (best[position] ?? 0);
      best[position] = 0;
    }
}

/** Points are told apart to so many parts of one. */
const PARTS = 1e6;

/**
 * The positions that have points, most points first, then in their order. A query may hit every entry, and numbers
 * without a comparison of ours are sorted many times as fast: each is points and position in one.
 */
function bestFirst(totals: Float64Array, limit: number): number[] {
  const size = totals.length;
  const keys = new Float64Array(size);
  let count = 0;
  for (let position = 0; position < size; position += 1) {
    const total = totals[position] ?? 0;
    if (total === 0) continue;
    keys[count] = position - Math.round(total * PARTS) * size;
    count += 1;
  }
  const sorted = keys.subarray(0, count).toSorted().subarray(0, limit);
  return Array.from(sorted, (key) => ((key % size) + size) % size);
}
