import type { ShortAnswer } from '#core/types.ts';
import type { Lexicon, PhraseLists } from '../lexicon/lexicon.ts';
import { foldWords } from './words/fold.ts';
import { WordForms } from './words/forms.ts';
import { PhraseBook, type Classify } from './words/phrases.ts';

/** The manners of asking that change what an answer means. */
export type Manner = 'negation' | 'absence' | 'absolute' | 'hedge' | 'yes-no' | 'open' | 'lead-in';

/** What a phrase of the lexicon means: its sort and, within that, its name. */
export interface Meaning {
  readonly sort: 'concept' | 'word' | 'asks' | 'states' | 'manner' | 'unit' | 'rate' | 'bound';
  readonly name: string;
}

/** The lexicon made ready for reading texts. */
export interface Vocabulary {
  readonly phrases: PhraseBook<Meaning>;
  /** Concept → the groups of kindred concepts it belongs to. */
  readonly kin: ReadonlyMap<string, readonly string[]>;
  readonly scopes: ReadonlySet<string>;
  /** Phrases of a form's options, each for one closed answer. */
  readonly options: PhraseBook<ShortAnswer>;
  readonly numbers: ReadonlyMap<string, number>;
  readonly stopWords: ReadonlySet<string>;
  readonly forms: WordForms;
}

/** The units in which a length of time is given. */
export const timeUnits: ReadonlySet<string> = new Set([
  'second',
  'minute',
  'hour',
  'day',
  'business day',
  'week',
  'month',
  'quarter',
  'year',
]);

const ready = new WeakMap<Lexicon, Vocabulary>();

/** Makes a lexicon ready; that costs some ten milliseconds, so the matchers of all vendors share it. */
export function readLexicon(lexicon: Lexicon): Vocabulary {
  let vocabulary = ready.get(lexicon);
  if (!vocabulary) ready.set(lexicon, (vocabulary = madeReady(lexicon)));
  return vocabulary;
}

function madeReady(lexicon: Lexicon): Vocabulary {
  const { wording } = lexicon;
  const numbers = readNumbers(wording.numbers);
  const timeWords = new Set([...timeUnits].flatMap((unit) => wording.units[unit] ?? []).flatMap(foldWords));
  const classify: Classify = (word) => {
    if (timeWords.has(word)) return '<time>';
    const first = word.charCodeAt(0);
    return (first >= 48 && first <= 57) || numbers.has(word) ? '#' : null;
  };
  const phrases = new PhraseBook<Meaning>(classify);
  const rates = Object.values(wording.rates).flat();
  const learn = (sort: Meaning['sort'], lists: PhraseLists) => {
    for (const [name, list] of Object.entries(lists)) {
      const meaning = { sort, name };
      for (const phrase of list) for (const full of withRates(phrase, rates)) phrases.add(full, meaning);
    }
  };
  learn('concept', lexicon.concepts);
  for (const [word, alike] of Object.entries(lexicon.words)) learn('word', { [word]: [word, ...alike] });
  for (const [name, { asks, states }] of Object.entries(lexicon.aspects)) {
    learn('asks', { [name]: asks });
    learn('states', { [name]: states });
  }
  learn('manner', mannersOf(lexicon));
  learn('unit', wording.units);
  learn('rate', wording.rates);
  learn('bound', wording.bounds);
  const stopWords = new Set(Object.values(wording.stopWords).flat().flatMap(foldWords));
  return {
    phrases,
    kin: kinOf(lexicon.kinship),
    scopes: new Set(lexicon.scopes),
    options: optionsOf(lexicon),
    numbers,
    stopWords,
    forms: new WordForms(phrases, stopWords),
  };
}

function optionsOf({ options }: Lexicon): PhraseBook<ShortAnswer> {
  const book = new PhraseBook<ShortAnswer>();
  for (const short of ['yes', 'no', 'partial', 'na'] as const)
    for (const phrase of options[short]) book.add(phrase, short);
  return book;
}

function mannersOf({ wording }: Lexicon): Record<Manner, readonly string[]> {
  return {
    negation: Object.values(wording.negation).flat(),
    absence: Object.values(wording.absence).flat(),
    absolute: Object.values(wording.absolutes).flat(),
    hedge: Object.values(wording.hedges).flat(),
    'yes-no': Object.values(wording.yesNoOpeners).flat(),
    open: Object.values(wording.openOpeners).flat(),
    'lead-in': Object.values(wording.leadIns).flat(),
  };
}

function kinOf(kinship: PhraseLists): Map<string, string[]> {
  const kin = new Map<string, string[]>();
  for (const [group, concepts] of Object.entries(kinship))
    for (const concept of concepts) kin.set(concept, [...(kin.get(concept) ?? []), group]);
  return kin;
}

function withRates(phrase: string, rates: readonly string[]): readonly string[] {
  return phrase.includes('<rate>') ? rates.map((rate) => phrase.replace('<rate>', rate)) : [phrase];
}

function readNumbers(lists: PhraseLists): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const [value, words] of Object.entries(lists)) {
    for (const word of words) {
      const folded = foldWords(word);
      if (folded.length === 1 && folded[0] !== undefined) numbers.set(folded[0], Number(value));
    }
  }
  return numbers;
}
