import Fuse from 'fuse.js';
import type { Entry } from '../../types.ts';
import { indexWords, wordsStarting } from './wordIndex.ts';
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
 * `index`: one that was made of these entries before.
 * Punctuation, and so every fuse.js operator, is plain text. An empty query gives the entries in their order.
 */
export function createLibrarySearch(
  entries: readonly Entry[],
  index: WordIndex = indexWords(entries),
): LibrarySearch {
  const spelling = new Fuse(index.vocabulary, { threshold: 0.35, ignoreLocation: true, includeScore: true });
  return (query, limit = 20) => {
    const typed = [...new Set(words(query))].slice(0, QUERY_WORDS);
    if (typed.length === 0) return query.trim() === '' ? entries.slice(0, limit) : [];
    const totals = new Map<number, number>();
    for (const word of typed) {
      for (const [position, points] of pointsFor(readingsOf(word, index, spelling), index, entries.length))
        totals.set(position, (totals.get(position) ?? 0) + points);
    }
    return [...totals]
      .toSorted(([a, pointsA], [b, pointsB]) => pointsB - pointsA || a - b)
      .slice(0, limit)
      .flatMap(([position]) => entries[position] ?? []);
  };
}

function readingsOf(word: string, index: WordIndex, spelling: Fuse<string>): readonly Reading[] {
  const known = wordsStarting(index, word);
  if (known.length > 0) return known.map((match) => ({ word: match, fit: match === word ? 1 : BEGINS }));
  if (word.length < 4) return [];
  return spelling
    .search(word, { limit: 5 })
    .filter(({ item }) => Math.abs(item.length - word.length) <= 2)
    .map(({ item, score = 1 }) => ({ word: item, fit: MENDED * (1 - score) }));
}

function pointsFor(
  readings: readonly Reading[],
  index: WordIndex,
  size: number,
): ReadonlyMap<number, number> {
  const best = new Map<number, number>();
  for (const { word, fit } of readings) {
    const places = index.places.get(word) ?? new Map<number, number>();
    const rarity = Math.log(1 + size / (places.size || 1));
    for (const [position, weight] of places)
      best.set(position, Math.max(best.get(position) ?? 0, fit * rarity * weight));
  }
  return best;
}
