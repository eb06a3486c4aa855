import type { Entry, Fact } from '#core/types.ts';
import { foldWords } from '../analyse/words/fold.ts';
import { read, type Reading } from '../analyse/read.ts';
import type { Lexicon, PhraseLists } from '../lexicon/lexicon.ts';
import type { Vocabulary } from '../analyse/vocabulary.ts';
import { breathOf, saidTogether, sentencesOf, type Breath } from './breaths.ts';
import { termsOf, type Terms } from './terms.ts';
import { viewOf, type View } from './view.ts';

/** An entry as the matcher sees it. */
export interface Profile {
  readonly entry: Entry;
  /** The ways to ask it: its question, the alternates, and the closed questions it settles. */
  readonly views: readonly View[];
  /** Concepts of its question and answer: what the record itself speaks of. */
  readonly stated: ReadonlySet<string>;
  /** Concepts under which it is found, alternates and tags included. */
  readonly named: ReadonlySet<string>;
  /** Aspects it surely gives: its questions ask for them or a fact is of that kind. */
  readonly gives: ReadonlySet<string>;
  /** Aspects that words of its answer hint at. */
  readonly hints: ReadonlySet<string>;
  /** Details it gives of scopes in one breath, as terms. */
  readonly together: ReadonlySet<string>;
  /** Its answer states a limit or an exception. */
  readonly hedged: boolean;
  /** Term → in what share of its ways to ask it occurs, 0 to 1. */
  readonly essence: ReadonlyMap<string, number>;
  /** Every term of its evidence. */
  readonly terms: ReadonlySet<string>;
}

const aspectOfFact: Readonly<Partial<Record<Fact['kind'], string>>> = {
  duration: 'how-long',
  frequency: 'how-often',
  version: 'which-version',
  algorithm: 'which-algorithm',
  count: 'how-many',
  size: 'how-much',
  party: 'who',
};

/** Reads an entry. */
export function profileOf(entry: Entry, vocabulary: Vocabulary): Profile {
  const texts = [
    entry.question,
    ...entry.alternates,
    ...(entry.answer.short ?? []).map(({ question }) => question),
  ];
  const readings = texts.map((text) => read(text, vocabulary));
  // a claim that is only partly so asks for more than the entry gives
  const claims = entry.answer.short ?? [];
  const surely = readings.filter((_, at) => claims[at - 1 - entry.alternates.length]?.short !== 'partial');
  const facts = entry.facts.map((fact) => read(factText(fact), vocabulary));
  const answer = read([entry.answer.text, ...entry.facts.map(factText)].join('. '), vocabulary);
  const tags = read(entry.tags.join('. '), vocabulary);
  const first = readings[0] ?? answer;
  const all = [...readings, answer, tags];
  return {
    entry,
    views: readings.map((reading, at) =>
      viewOf(reading, claims[at - 1 - entry.alternates.length]?.short ?? null),
    ),
    stated: union([first.concepts, answer.concepts]),
    named: union(all.map(({ concepts }) => concepts)),
    gives: givenBy(entry, surely, answer),
    hints: answer.states,
    together: saidTogether(
      [
        ...surely.map((reading) => breathOf(reading, 'asks')),
        ...sentencesOf(entry.answer.text).map((one) => breathOf(read(one, vocabulary), 'states')),
        ...facts.map((reading, at) => breathOfFact(reading, entry.facts[at])),
      ],
      vocabulary.scopes,
    ),
    hedged: answer.manners.has('hedge'),
    essence: essenceOf(readings.map(termsOf)),
    terms: union(all.map((reading) => termsOf(reading).keys())),
  };
}

function factText({ about, value, unit }: Fact): string {
  return `${about} ${value} ${unit ?? ''}`;
}

function breathOfFact({ concepts, states }: Reading, fact?: Fact): Breath {
  const aspect = fact && aspectOfFact[fact.kind];
  return { concepts, aspects: aspect === undefined ? states : [...states, aspect] };
}

/**
 * What facts are of, and what the ways to ask it ask for. A way to ask may ask for a figure or a name in passing, so
 * details that facts would hold count only where a fact or the answer's words bear them out.
 */
function givenBy({ facts }: Entry, ways: readonly Reading[], answer: Reading): Set<string> {
  const given = new Set(facts.flatMap(({ kind }) => aspectOfFact[kind] ?? []));
  for (const { asks } of ways)
    for (const aspect of asks) if (!ofFacts.has(aspect) || answer.states.has(aspect)) given.add(aspect);
  return given;
}

const ofFacts = new Set(Object.values(aspectOfFact).filter((aspect) => aspect !== 'who'));

function essenceOf(ways: readonly Terms[]): Map<string, number> {
  const essence = new Map<string, number>();
  for (const way of ways)
    for (const term of way.keys()) essence.set(term, (essence.get(term) ?? 0) + 1 / ways.length);
  return essence;
}

function union(sets: readonly Iterable<string>[]): Set<string> {
  const all = new Set<string>();
  for (const set of sets) for (const one of set) all.add(one);
  return all;
}

/** Every word of a lexicon; what is none of these and in no entry may be a slip. */
export function lexiconWords(lexicon: Lexicon): string[] {
  return phrasesOf(lexicon).flatMap(foldWords);
}

/** What words of any ending may start with: the last word of a phrase that ends in `*`. */
export function lexiconBeginnings(lexicon: Lexicon): string[] {
  return phrasesOf(lexicon).flatMap((phrase) => (phrase.endsWith('*') ? foldWords(phrase).slice(-1) : []));
}

function phrasesOf({ concepts, words, bank, wording, aspects }: Lexicon): string[] {
  const lists: PhraseLists[] = [concepts, words, bank, ...Object.values(wording)];
  const ofAspects = Object.values(aspects).flatMap(({ asks, states }) => [...asks, ...states]);
  return [...lists.flatMap((list) => Object.values(list).flat()), ...ofAspects];
}

/** The words an entry is written in. */
export function wordsOf({ question, alternates, answer }: Entry): string[] {
  return [question, ...alternates, answer.text].flatMap(foldWords);
}
