import type { ShortAnswer } from '#core/types.ts';

/** The matcher's language data, as it stands in `knowledge/lexicon/`. A phrase may end words with `*` (prefix). */

/** Phrases per language code. */
export type ByLanguage = Readonly<Record<string, readonly string[]>>;

/** A phrase list per name. */
export type PhraseLists = Readonly<Record<string, readonly string[]>>;

export interface AspectPhrases {
  /** Phrases by which a question asks for it. */
  readonly asks: readonly string[];
  /** Phrases by which an answer states it. */
  readonly states: readonly string[];
}

/** How questions are worded, whatever they are about. */
export interface Wording {
  readonly leadIns: ByLanguage;
  readonly yesNoOpeners: ByLanguage;
  readonly openOpeners: ByLanguage;
  readonly negation: ByLanguage;
  readonly absence: ByLanguage;
  readonly absolutes: ByLanguage;
  readonly hedges: ByLanguage;
  readonly units: PhraseLists;
  readonly rates: PhraseLists;
  readonly numbers: PhraseLists;
  readonly bounds: PhraseLists;
  readonly stopWords: ByLanguage;
}

export interface Lexicon {
  /** Concept id → phrases that name it. */
  readonly concepts: PhraseLists;
  /** Name of a group → concepts so kindred that one in the question half names another in the record. */
  readonly kinship: PhraseLists;
  /** An ordinary word → words in all languages that say the same in a questionnaire. */
  readonly words: PhraseLists;
  /** Concepts that say what a question is about in earnest; an entry that does not name them does not answer. */
  readonly scopes: readonly string[];
  readonly aspects: Readonly<Record<string, AspectPhrases>>;
  /** Topic → canonical questions; those a vendor's entries do not answer are decoys. */
  readonly bank: PhraseLists;
  /** Closed answer → the words that options of a form use for it. */
  readonly options: Readonly<Record<ShortAnswer, readonly string[]>>;
  readonly wording: Wording;
}
