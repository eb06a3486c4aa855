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

/** Two that share none of the terms which make up this much of one's weight cannot be that much alike. */
const tellingShare = 0.55;
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
  const { asked, rarity, byTerm } = readTogether(entries, lexicon);
  const found = new Map<string, Alike>();
  asked.forEach((one, a) => {
    if (a % 500 === 0) onProgress(a / asked.length);
    const partners = new Set(tellingTerms(one.question, rarity).flatMap((term) => byTerm.get(term) ?? []));
    partners.delete(a);
    const near = [...partners].flatMap((b): Alike[] => {
      const likeness = mutualLikeness(one, asked[b] ?? one, rarity);
      return likeness < nearlyTheSame ? [] : [{ a: Math.min(a, b), b: Math.max(a, b), likeness }];
    });
    if (near.length > mostPartners) return;
    for (const pair of near) found.set(`${pair.a} ${pair.b}`, pair);
  });
  return [...found.values()].toSorted((one, other) => other.likeness - one.likeness);
}

/** Entries as the matcher reads them, with how rare each term is among them and who has it. */
export function readTogether(entries: readonly Entry[], lexicon: Lexicon) {
  const vocabulary = readLexicon(lexicon);
  const asked = entries.map((entry) => askedOf(entry, vocabulary));
  return { asked, ...termsAmong(asked) };
}

function askedOf({ question, alternates }: Entry, vocabulary: Vocabulary): Asked {
  const [first = new Map(), ...others] = [question, ...alternates].map((text) =>
    termsOf(read(text, vocabulary)),
  );
  return { question: first, ways: [first, ...others] };
}

/** How rare each term is among these ways to ask, 0.3 to 1 as in the matcher, and which entries have it. */
function termsAmong(asked: readonly Asked[]): { rarity: Rarity; byTerm: Map<string, number[]> } {
  const byTerm = new Map<string, number[]>();
  asked.forEach(({ ways }, at) => {
    for (const term of new Set(ways.flatMap((terms) => [...terms.keys()]))) {
      const known = byTerm.get(term);
      if (known) known.push(at);
      else byTerm.set(term, [at]);
    }
  });
  const rarest = Math.log(1 + asked.length);
  const rarity = (term: string) => {
    const count = byTerm.get(term)?.length ?? 0;
    return 0.3 + (0.7 * Math.log((1 + asked.length) / (1 + count))) / (rarest || 1);
  };
  return { rarity, byTerm };
}

/** The rarest terms of a question, so many that a question without all of them cannot be that much alike. */
function tellingTerms(question: Terms, rarity: Rarity): readonly string[] {
  const weighed = [...question].map(([term, weight]) => ({ term, weight: weight * rarity(term) }));
  const enough = tellingShare * weighed.reduce((sum, { weight }) => sum + weight, 0);
  let weight = 0;
  return weighed
    .toSorted((one, other) => rarity(other.term) - rarity(one.term))
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
