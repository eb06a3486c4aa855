import { read, type Reading } from '../../../match/analyse/read.ts';
import { readLexicon, type Vocabulary } from '../../../match/analyse/vocabulary.ts';
import { termsOf, type Terms } from '../../../match/candidates/terms.ts';
import type { Lexicon } from '../../../match/lexicon/lexicon.ts';
import type { Entry } from '../../../types.ts';
import { likenessOf, weighingAmong, type Weighed, type Weighing } from './weighed.ts';

/**
 * Two entries ask nearly the same where each one's question is this much like a way to ask the other, seen from
 * either side (0 to 1). `npm run bench -- library` says how often that is right.
 */
export const nearlyTheSame = 0.6;
/** Or where question and answer together are this much alike, and nothing in the questions speaks against it. */
export const alikeInAll = 0.4;

/** An entry as the matcher reads it. */
export interface Asked {
  readonly question: Weighed;
  readonly ways: readonly Weighed[];
  /** Question and answer together. */
  readonly whole: Weighed;
  /** What the question asks of its matter: how long, how often, who. */
  readonly asks: ReadonlySet<string>;
  readonly concepts: { readonly question: ReadonlySet<string>; readonly whole: ReadonlySet<string> };
}

/** Entries read together: how much a term tells depends on the others. */
export interface ReadTogether {
  readonly asked: readonly Asked[];
  /** Of question and answer together. */
  readonly wholes: Weighing;
}

interface Read extends Pick<Asked, 'asks' | 'concepts'> {
  readonly ways: readonly Terms[];
  readonly whole: Terms;
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
  const ways = weighingAmong(all.map((one) => one.ways));
  const wholes = weighingAmong(all.map(({ whole }) => [whole]));
  const asked = all.map(({ asks, concepts, ...terms }): Asked => {
    const [question, ...others] = terms.ways.map(ways.weigh);
    const first = question ?? ways.weigh(new Map());
    return { question: first, ways: [first, ...others], whole: wholes.weigh(terms.whole), asks, concepts };
  });
  return { asked, wholes };
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

/** How much each asks what the other does, 0 to 1: the lesser of both sides. */
export function mutualLikeness(one: Asked, other: Asked): number {
  const there = bestOf(one.question, other.ways);
  return there < nearlyTheSame ? there : Math.min(there, bestOf(other.question, one.ways));
}

function bestOf(question: Weighed, ways: readonly Weighed[]): number {
  let best = 0;
  for (const way of ways) best = Math.max(best, likenessOf(question, way, best));
  return best;
}

/**
 * How alike question and answer together are, 0 to 1; 0 where the questions ask for different things ("how long",
 * "who"), or where each names something of which the other says nothing.
 */
export function likenessInAll(one: Asked, other: Asked): number {
  const likeness = likenessOf(one.whole, other.whole, alikeInAll);
  return likeness < alikeInAll || asksApart(one, other) || namesApart(one, other) ? 0 : likeness;
}

function asksApart(one: Asked, other: Asked): boolean {
  return hasMore(one.asks, other.asks) && hasMore(other.asks, one.asks);
}

function namesApart(one: Asked, other: Asked): boolean {
  return (
    hasMore(one.concepts.question, other.concepts.whole) &&
    hasMore(other.concepts.question, one.concepts.whole)
  );
}

function hasMore(ones: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const one of ones) if (!others.has(one)) return true;
  return false;
}
