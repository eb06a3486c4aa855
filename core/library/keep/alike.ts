import { readLexicon, type Vocabulary } from '../../match/analyse/vocabulary.ts';
import { read } from '../../match/analyse/read.ts';
import { likenessOf } from '../../match/candidates/likeness.ts';
import { termsOf, type Terms } from '../../match/candidates/terms.ts';
import type { Lexicon } from '../../match/lexicon/lexicon.ts';
import type { Entry } from '../../types.ts';

/**
 * Two entries ask nearly the same where each one's question is this much like a way to ask the other, seen from
 * either side (0 to 1). `npm run bench -- library` says how often that is right.
 */
export const nearlyTheSame = 0.6;

/**
 * The rarest terms of a text that make up this much of its weight. Two texts that are that much alike share at least
 * one of them, of each (prefix filtering, Chaudhuri et al. 2006): whatever both have must weigh 0.48 of either.
 */
const tellingShare = 0.55;
/** Entries looked at per telling term: where more have it, it tells little, and a large library would take minutes. */
const mostPerTerm = 100;
/** Partners named for one entry; where more are that alike, they are a series and no copies. */
const mostPartners = 12;

/** Two entries, by their place in the list, and how alike they are. */
export interface Alike {
  readonly a: number;
  readonly b: number;
  readonly likeness: number;
}

type Rarity = (term: string) => number;

interface Asked {
  readonly question: Terms;
  readonly ways: readonly Terms[];
}

/** Texts about the same by the matcher's reading: a key that two of them share. */
export function readingKey(lexicon: Lexicon): (text: string) => string {
  const vocabulary = readLexicon(lexicon);
  return (text) => [...termsOf(read(text, vocabulary)).keys()].toSorted().join(' ');
}

/** Pairs of entries of one vendor that ask nearly the same, as the matcher reads them, the most alike first. */
export function alikeAmong(
  entries: readonly Entry[],
  lexicon: Lexicon,
  onProgress: (share: number) => void = () => {},
): readonly Alike[] {
  const { asked, rarity } = readTogether(entries, lexicon);
  const byTelling = new Map<string, Set<number>>();
  const found: Alike[] = [];
  asked.forEach((one, a) => {
    if (a % 500 === 0) onProgress(a / asked.length);
    const before = new Set(
      tellingTerms(one.question, rarity).flatMap((term) => [...(byTelling.get(term) ?? [])]),
    );
    for (const b of before) {
      const likeness = mutualLikeness(one, asked[b] ?? one, rarity);
      if (likeness >= nearlyTheSame) found.push({ a: b, b: a, likeness });
    }
    for (const way of one.ways)
      for (const term of tellingTerms(way, rarity)) {
        const known = byTelling.get(term);
        if (!known) byTelling.set(term, new Set([a]));
        else if (known.size < mostPerTerm) known.add(a);
      }
  });
  return withoutSeries(found).toSorted((one, other) => other.likeness - one.likeness);
}

function withoutSeries(pairs: readonly Alike[]): readonly Alike[] {
  const partners = new Map<number, number>();
  for (const { a, b } of pairs) for (const one of [a, b]) partners.set(one, (partners.get(one) ?? 0) + 1);
  return pairs.filter(({ a, b }) => [a, b].every((one) => (partners.get(one) ?? 0) <= mostPartners));
}

/** Entries as the matcher reads them, with how rare each term is among them. */
export function readTogether(entries: readonly Entry[], lexicon: Lexicon) {
  const vocabulary = readLexicon(lexicon);
  const asked = entries.map((entry) => askedOf(entry, vocabulary));
  return { asked, rarity: rarityAmong(asked) };
}

function askedOf({ question, alternates }: Entry, vocabulary: Vocabulary): Asked {
  const [first = new Map(), ...others] = [question, ...alternates].map((text) =>
    termsOf(read(text, vocabulary)),
  );
  return { question: first, ways: [first, ...others] };
}

/** How rare each term is among these ways to ask, 0.3 to 1 as in the matcher. */
function rarityAmong(asked: readonly Asked[]): Rarity {
  const counts = new Map<string, number>();
  for (const { ways } of asked)
    for (const term of new Set(ways.flatMap((terms) => [...terms.keys()])))
      counts.set(term, (counts.get(term) ?? 0) + 1);
  const rarest = Math.log(1 + asked.length) || 1;
  const rarities = new Map<string, number>();
  for (const [term, count] of counts)
    rarities.set(term, 0.3 + (0.7 * Math.log((1 + asked.length) / (1 + count))) / rarest);
  return (term) => rarities.get(term) ?? 1;
}

/** See `tellingShare`; in one order for all texts, which the filter rests on. */
function tellingTerms(text: Terms, rarity: Rarity): readonly string[] {
  const weighed = [...text].map(([term, weight]) => ({
    term,
    rare: rarity(term),
    weight: weight * rarity(term),
  }));
  const enough = tellingShare * weighed.reduce((sum, { weight }) => sum + weight, 0);
  let weight = 0;
  return weighed
    .toSorted((one, other) => other.rare - one.rare || (one.term < other.term ? -1 : 1))
    .flatMap((one) => {
      if (weight > enough) return [];
      weight += one.weight;
      return one.term;
    });
}

/** How much each asks what the other does, 0 to 1: the lesser of both sides. */
export function mutualLikeness(one: Asked, other: Asked, rarity: Rarity): number {
  const there = bestOf(one.question, other.ways, rarity);
  return there < nearlyTheSame ? there : Math.min(there, bestOf(other.question, one.ways, rarity));
}

function bestOf(question: Terms, ways: readonly Terms[], rarity: Rarity): number {
  return ways.reduce((best, way) => {
    const likeness = likenessOf(question, way, rarity);
    return likeness <= best ? best : Math.max(best, Math.min(likeness, likenessOf(way, question, rarity)));
  }, 0);
}
