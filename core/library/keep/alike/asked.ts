import { read, type Reading } from '../../../match/analyse/read.ts';
import { readLexicon, type Vocabulary } from '../../../match/analyse/vocabulary.ts';
import { termsOf, type Terms } from '../../../match/candidates/terms.ts';
import type { Lexicon } from '../../../match/lexicon/lexicon.ts';
import type { Entry } from '../../../types.ts';
import { BitSets, numbersFor } from './bitSets.ts';
import { Texts, weighingAmong, type Weighing } from './weighed.ts';

/**
 * Two entries ask nearly the same where each one's question is this much like a way to ask the other, seen from
 * either side (0 to 1). `npm run bench -- library` says how often that is right.
 */
export const nearlyTheSame = 0.6;
/** Or where question and answer together are this much alike, and nothing in the questions speaks against it. */
export const alikeInAll = 0.4;

/** Entries as the matcher reads them, by number: how much a term tells depends on the others. */
export interface ReadTogether {
  readonly ways: Texts;
  /** By entry: the number of its question, which its other ways to ask follow; one more at the end. */
  readonly questions: Int32Array;
  /** Question and answer together, by entry. */
  readonly wholes: Texts;
  readonly wholeWeighing: Weighing;
  /** What each question asks of its matter: how long, how often, who. */
  readonly asks: BitSets;
  readonly concepts: { readonly question: BitSets; readonly whole: BitSets };
}

interface Read {
  readonly ways: readonly Terms[];
  readonly whole: Terms;
  readonly asks: ReadonlySet<string>;
  readonly concepts: { readonly question: ReadonlySet<string>; readonly whole: ReadonlySet<string> };
}

/** Reads entries as the matcher does; `onProgress` gets the share that is read, 0 to 1. */
export function readTogether(
  entries: readonly Entry[],
  lexicon: Lexicon,
  onProgress: (share: number) => void = () => {},
): ReadTogether {
  const vocabulary = readLexicon(lexicon);
  const all = entries.map((entry, at) => {
    if (at % 500 === 0) onProgress(at / entries.length);
    return readEntry(entry, vocabulary);
  });
  const wayWeighing = weighingAmong(all.map((one) => one.ways));
  const wholeWeighing = weighingAmong(all.map(({ whole }) => [whole]));
  const [ways, wholes] = [new Texts(), new Texts()];
  const questions = new Int32Array(all.length + 1);
  all.forEach((one, at) => {
    for (const way of one.ways) ways.add(wayWeighing.weigh(way));
    questions[at + 1] = ways.length;
    wholes.add(wholeWeighing.weigh(one.whole));
  });
  const asks = all.map((one) => one.asks);
  const named = all.map(({ concepts }) => concepts.whole);
  const numbers = numbersFor(named);
  const asking = all.map(({ concepts }) => concepts.question);
  return {
    ways,
    questions,
    wholes,
    wholeWeighing,
    asks: new BitSets(asks, numbersFor(asks)),
    concepts: { question: new BitSets(asking, numbers), whole: new BitSets(named, numbers) },
  };
}

function readEntry({ question, alternates, answer }: Entry, vocabulary: Vocabulary): Read {
  const [asking, answering] = [read(question, vocabulary), read(answer.text, vocabulary)];
  return {
    ways: [termsOf(asking), ...alternates.map((text) => termsOf(read(text, vocabulary)))],
    whole: wholeOf(asking, answering),
    asks: asking.asks,
    concepts: {
      question: asking.concepts,
      whole: new Set([...asking.concepts, ...answering.concepts]),
    },
  };
}

/** What is asked for is asked by the question alone. */
function wholeOf(asking: Reading, answering: Reading): Terms {
  const terms = new Map(termsOf(asking));
  for (const [term, weight] of termsOf(answering))
    if (!term.startsWith('a:')) terms.set(term, Math.max(weight, terms.get(term) ?? 0));
  return terms;
}

/**
 * How much two entries ask the same, 0 to 1: the lesser of both sides. What is less than `atLeast` may be given as
 * 0, which is quicker to find out.
 */
export function mutualLikeness(all: ReadTogether, one: number, other: number, atLeast = 0): number {
  const there = bestOf(all, one, other, atLeast);
  return there < nearlyTheSame ? there : Math.min(there, bestOf(all, other, one, atLeast));
}

/** How much a question is like the best of the ways to ask another entry. */
function bestOf({ ways, questions }: ReadTogether, one: number, other: number, atLeast: number): number {
  const question = questions[one] ?? 0;
  const end = questions[other + 1] ?? 0;
  let best = 0;
  for (let way = questions[other] ?? 0; way < end; way += 1)
    best = Math.max(best, ways.likenessOf(question, way, Math.max(best, atLeast)));
  return best;
}

/**
 * How alike question and answer together are, 0 to 1; 0 where the questions ask for different things ("how long",
 * "who"), or where each names something of which the other says nothing.
 */
export function likenessInAll({ asks, concepts, wholes }: ReadTogether, one: number, other: number): number {
  if (asks.hasMore(one, other) && asks.hasMore(other, one)) return 0;
  const { question, whole } = concepts;
  if (question.hasMore(one, other, whole) && question.hasMore(other, one, whole)) return 0;
  const likeness = wholes.likenessOf(one, other, alikeInAll);
  return likeness < alikeInAll ? 0 : likeness;
}
