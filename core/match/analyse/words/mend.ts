import Fuse from 'fuse.js';
import { stem } from './stem.ts';
import type { Vocabulary } from '../vocabulary.ts';

const shortest = 4;
/** From this length on two slips are believed, below it one. */
const longWord = 8;
const longestList = 60;

const mostRemembered = 5000;

/**
 * Mends misspelt words against the words that are known; what is known or has no near neighbour stays as it is.
 * fuse.js chooses among the few words of nearly the same length and letters that are one slip away (two in a long
 * word): over the whole vocabulary it would cost milliseconds a word, and it takes any word for some other. The
 * first letter is taken to be right.
 */
export class Mender {
  readonly #vocabulary: Pick<Vocabulary, 'phrases' | 'stopWords'>;
  readonly #known = new Set<string>();
  readonly #stems = new Set<string>();
  readonly #beginnings: ReadonlySet<string>;
  readonly #byPair = new Map<string, string[]>();
  /** Words that are not among the pairs yet: most questions have no word that nobody knows. */
  #unpaired: string[] = [];
  readonly #mended = new Map<string, string>();

  /** `beginnings`: what known words of any ending may start with; these are known as well. */
  constructor(
    known: Iterable<string>,
    vocabulary: Pick<Vocabulary, 'phrases' | 'stopWords'>,
    beginnings: Iterable<string> = [],
  ) {
    this.#vocabulary = vocabulary;
    this.#beginnings = new Set(beginnings);
    this.learn(known);
  }

  /** From now on these words are right as they are; returns those that were not known before. */
  learn(words: Iterable<string>): string[] {
    const fresh: string[] = [];
    for (const word of words) {
      if (this.#known.has(word)) continue;
      this.#known.add(word);
      this.#stems.add(stem(word));
      fresh.push(word);
    }
    if (fresh.length > 0) this.#mended.clear();
    for (const word of fresh) this.#unpaired.push(word);
    return fresh;
  }

  #pairs(): ReadonlyMap<string, readonly string[]> {
    for (const word of this.#unpaired) {
      if (word.length < shortest || /\d/.test(word)) continue;
      for (const pair of new Set(pairsOf(word))) {
        const others = this.#byPair.get(pair);
        if (others) others.push(word);
        else this.#byPair.set(pair, [word]);
      }
    }
    this.#unpaired = [];
    return this.#byPair;
  }

  mend(word: string): string {
    if (word.length < shortest) return word;
    const before = this.#mended.get(word);
    if (before !== undefined) return before;
    const isRight = /\d/.test(word) || this.#isKnown(word);
    const mended = isRight ? word : this.#nearestTo(word);
    if (this.#mended.size < mostRemembered) this.#mended.set(word, mended);
    return mended;
  }

  #nearestTo(word: string): string {
    const alike = alikeTo(word, this.#pairs());
    const list = alike.filter((other) => Math.abs(other.length - word.length) <= 2);
    const whole = nearest(word, list.slice(0, longestList));
    if (whole !== word) return whole;
    return beginningOf(
      word,
      alike.filter((other) => this.#beginnings.has(other)),
    );
  }

  #isKnown(word: string): boolean {
    if (this.#known.has(word) || this.#stems.has(stem(word))) return true;
    const { stopWords, phrases } = this.#vocabulary;
    return stopWords.has(word) || phrases.find([word]).length > 0;
  }
}

/** Known words of the same first letter that share letters with a word, those that share most first. */
function alikeTo(word: string, byPair: ReadonlyMap<string, readonly string[]>): string[] {
  const shared = new Map<string, number>();
  for (const pair of new Set(pairsOf(word)))
    for (const other of byPair.get(pair) ?? [])
      if (other[0] === word[0] && other.length <= word.length + 2)
        shared.set(other, (shared.get(other) ?? 0) + 1);
  return [...shared]
    .filter(
      ([other, count]) => count >= Math.max(2, Math.floor(Math.min(word.length, other.length + 2) / 2) - 1),
    )
    .toSorted(([, a], [, b]) => b - a)
    .map(([other]) => other);
}

const shortestBeginning = 6;

/** The longest beginning that the word starts with but for one slip, in place of the word; the word where none is. */
function beginningOf(word: string, beginnings: readonly string[]): string {
  let longest = '';
  for (const one of beginnings) {
    if (one.length < shortestBeginning || one.length <= longest.length || one.length > word.length) continue;
    if (slips(word.slice(0, one.length), one) <= 1 || slips(word.slice(0, one.length - 1), one) <= 1)
      longest = one;
  }
  return longest || word;
}

function nearest(word: string, list: readonly string[]): string {
  const near = list.filter((other) => slips(word, other) <= (word.length >= longWord ? 2 : 1));
  if (near.length < 2) return near[0] ?? word;
  return new Fuse(near, { threshold: 1, ignoreLocation: true }).search(word)[0]?.item ?? word;
}

/**
 * How many letters are wrong, missing, too many or swapped (optimal string alignment, a form of the
 * Damerau–Levenshtein distance).
 */
function slips(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const line = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((last[j] ?? 0) + 1, (line[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      line.push(best);
    }
    before = last;
    last = line;
  }
  return last[b.length] ?? 0;
}

function pairsOf(word: string): string[] {
  const padded = `^${word}$`;
  return Array.from({ length: padded.length - 1 }, (_, at) => padded.slice(at, at + 2));
}
