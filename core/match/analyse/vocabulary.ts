import type { ByLanguage, Lexicon, PhraseLists } from '../lexicon/lexicon.ts';
import { foldWords } from './fold.ts';
import { PhraseBook } from './phrases.ts';

/** The manners of asking that change what an answer means. */
export type Manner = 'negation' | 'absence' | 'absolute' | 'hedge' | 'yes-no' | 'open';

/** The lexicon made ready for reading texts. */
export interface Vocabulary {
  readonly concepts: PhraseBook<string>;
  readonly asks: PhraseBook<string>;
  readonly states: PhraseBook<string>;
  readonly manners: PhraseBook<Manner>;
  readonly leadIns: PhraseBook<'lead-in'>;
  readonly units: PhraseBook<string>;
  readonly rates: PhraseBook<string>;
  readonly bounds: PhraseBook<'at least' | 'at most'>;
  readonly numbers: ReadonlyMap<string, number>;
  readonly stopWords: ReadonlySet<string>;
}

const timeUnits = ['second', 'minute', 'hour', 'day', 'business day', 'week', 'month', 'quarter', 'year'];

/** Makes a lexicon ready; done once, it costs a few milliseconds. */
export function readLexicon(lexicon: Lexicon): Vocabulary {
  const { wording } = lexicon;
  const numbers = readNumbers(wording.numbers);
  const timeWords = new Set(timeUnits.flatMap((unit) => wording.units[unit] ?? []).flatMap(foldWords));
  const classify = (word: string) => {
    if (/^\d/.test(word) || numbers.has(word)) return ['#'];
    return timeWords.has(word) ? ['<time>'] : [];
  };
  const rates = Object.values(wording.rates).flat();
  const book = <Id>(lists: Iterable<readonly [Id, readonly string[]]>) => {
    const made = new PhraseBook<Id>(classify);
    for (const [id, phrases] of lists)
      for (const phrase of phrases) for (const full of withRates(phrase, rates)) made.add(full, id);
    return made;
  };
  const aspects = Object.entries(lexicon.aspects);
  return {
    concepts: book(Object.entries(lexicon.concepts)),
    asks: book(aspects.map(([id, { asks }]) => [id, asks] as const)),
    states: book(aspects.map(([id, { states }]) => [id, states] as const)),
    manners: book<Manner>([
      ['negation', everyLanguage(wording.negation)],
      ['absence', everyLanguage(wording.absence)],
      ['absolute', everyLanguage(wording.absolutes)],
      ['hedge', everyLanguage(wording.hedges)],
      ['yes-no', everyLanguage(wording.yesNoOpeners)],
      ['open', everyLanguage(wording.openOpeners)],
    ]),
    leadIns: book([['lead-in', everyLanguage(wording.leadIns)] as const]),
    units: book(Object.entries(wording.units)),
    rates: book(Object.entries(wording.rates)),
    bounds: book([
      ['at least', wording.bounds['at least'] ?? []],
      ['at most', wording.bounds['at most'] ?? []],
    ]),
    numbers,
    stopWords: new Set(everyLanguage(wording.stopWords).flatMap(foldWords)),
  };
}

function everyLanguage(lists: ByLanguage): string[] {
  return Object.values(lists).flat();
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
