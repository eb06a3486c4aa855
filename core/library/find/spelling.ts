import Fuse from 'fuse.js';

/** From 0 (the very word) to 1: what fuse.js may score a word at that is still taken for a slip. */
const THRESHOLD = 0.35;
/** A word that is longer or shorter by more than this is another word. */
const LENGTHS_APART = 2;

/** A word of the library that a misspelt one may stand for. */
export interface Mended {
  readonly word: string;
  /** 1 for the very word, less the more slips there are. */
  readonly likeness: number;
}

/** At most five words that a word may be a slip for, the likeliest first. */
export type Spelling = (word: string) => readonly Mended[];

/**
 * Mends words with fuse.js. Over a whole vocabulary it takes a tenth of a second a word in a large library, so it is
 * given only the words that it could find at all: of nearly the same length, and with no more letters of their own
 * than the slips it allows.
 */
export function createSpelling(vocabulary: readonly string[]): Spelling {
  let letters: Int32Array | null = null;
  return (word) => {
    letters ??= Int32Array.from(vocabulary, lettersOf);
    const own = lettersOf(word);
    const slips = Math.floor(THRESHOLD * word.length);
    const near: string[] = [];
    for (let at = 0; at < vocabulary.length; at += 1) {
      const theirs = letters[at] ?? 0;
      const other = vocabulary[at] ?? '';
      if (Math.abs(other.length - word.length) > LENGTHS_APART) continue;
      if (bitsIn(own & ~theirs) > slips || bitsIn(theirs & ~own) > slips + LENGTHS_APART) continue;
      near.push(other);
    }
    return new Fuse(near, { threshold: THRESHOLD, ignoreLocation: true, includeScore: true })
      .search(word, { limit: 5 })
      .map(({ item, score = 1 }) => ({ word: item, likeness: 1 - score }));
  };
}

const ALPHABET = 26;
const OTHERS = 5;

/** The letters a word has, a bit each; digits and letters of other scripts share a few bits. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) {
    const letter = word.charCodeAt(at) - 97;
    const isPlain = letter >= 0 && letter < ALPHABET;
    letters |= 1 << (isPlain ? letter : ALPHABET + (word.charCodeAt(at) % OTHERS));
  }
  return letters;
}

function bitsIn(value: number): number {
  let count = 0;
  for (let left = value; left !== 0; left &= left - 1) count += 1;
  return count;
}
