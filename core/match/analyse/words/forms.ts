import type { PhraseBook } from './phrases.ts';
import { conceptsInCompound } from './compounds.ts';
import { stem } from './stem.ts';
import type { Meaning } from '../vocabulary.ts';

/** What a word is, whatever text it stands in. */
export interface WordForm {
  readonly stem: string;
  /** A stop word or a single letter. */
  readonly isIdle: boolean;
  /** What it is put together of, see `conceptsInCompound`. */
  readonly compound: readonly string[];
}

const mostRemembered = 5000;

/** The forms of words; most words of a question have been met before. */
export class WordForms {
  readonly #phrases: PhraseBook<Meaning>;
  readonly #stopWords: ReadonlySet<string>;
  readonly #known = new Map<string, WordForm>();

  constructor(phrases: PhraseBook<Meaning>, stopWords: ReadonlySet<string>) {
    this.#phrases = phrases;
    this.#stopWords = stopWords;
  }

  of(word: string): WordForm {
    const before = this.#known.get(word);
    if (before) return before;
    const form = {
      stem: stem(word),
      isIdle: word.length < 2 || this.#stopWords.has(word),
      compound: conceptsInCompound(word, this.#phrases),
    };
    if (this.#known.size < mostRemembered) this.#known.set(word, form);
    return form;
  }
}
