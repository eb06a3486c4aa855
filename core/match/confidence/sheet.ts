import type { QuestionReading } from '../analyse/question.ts';
import type { Proposal } from '../candidates/proposer.ts';
import type { Terms } from '../candidates/terms.ts';
import type { MatchIndex } from '../index/matchIndex.ts';
import { essenceWeight, rarityAt, type Weighed } from '../index/rarity.ts';

/** A term of a question: its place on the sheet, its number in the index, and how rare it is. */
export interface Placed {
  readonly place: number;
  readonly number: number;
  readonly rarity: number;
}

/** A term that finds entries: what it weighs there, and what it counts for what an entry is about. */
export interface Finding extends Placed {
  readonly weight: number;
  readonly essence: number;
}

/** A question laid out to be judged: its terms by what they are. What an entry has of it stands at the same places. */
export interface Sheet {
  readonly question: QuestionReading;
  /** Likeness of the nearest bank question that no entry answers. */
  readonly decoy: number;
  readonly terms: readonly Finding[];
  /** The weight of all of them. */
  readonly size: number;
  readonly concepts: readonly Placed[];
  readonly scopes: readonly Placed[];
  readonly around: readonly Placed[];
  readonly scopesAround: readonly Placed[];
  /** Stems that are not inside the phrase of a concept. */
  readonly stems: readonly Placed[];
  readonly asks: readonly (readonly [aspect: string, placed: Placed])[];
  /** By place, the number in the index; -1 for a term it does not know. */
  readonly numbers: readonly number[];
}

/** Lays out a question. Its terms stand in the order in which they were made, see `termsOf` and `termsAmid`. */
export function sheetOf({ question, weighed, decoy }: Proposal, index: MatchIndex): Sheet {
  const { own, around } = question;
  const { scopes } = index.vocabulary;
  const terms = findings(question.terms, weighed, index.rarities);
  const ofOwn = [...own.concepts];
  const asksFrom = ofOwn.length + own.kin.size;
  const stemsFrom = asksFrom + own.asks.size;
  const concepts = terms.slice(0, ofOwn.length);
  let next = stemsFrom + own.stems.size;
  const ofAround = [...around.concepts];
  const placedAround = ofAround.map((concept): Placed => {
    const at = ofOwn.indexOf(concept);
    if (at < 0) next += 1;
    return terms[at < 0 ? next - 1 : at] as Finding;
  });
  const news = [...own.stems.values()];
  return {
    question,
    decoy: decoy.likeness,
    terms,
    size: weighed.size,
    concepts,
    scopes: concepts.filter((_, at) => scopes.has(ofOwn[at] ?? '')),
    around: placedAround,
    scopesAround: placedAround.filter((_, at) => scopes.has(ofAround[at] ?? '')),
    stems: terms.slice(stemsFrom, stemsFrom + news.length).filter((_, at) => news[at] === 1),
    asks: Array.from(own.asks, (aspect, at) => [aspect, terms[asksFrom + at] as Finding] as const),
    numbers: weighed.numbers,
  };
}

function findings(terms: Terms, { numbers, weights }: Weighed, rarities: Float64Array): Finding[] {
  const found: Finding[] = [];
  for (const term of terms.keys()) {
    const place = found.length;
    const number = numbers[place] ?? -1;
    const rarity = rarityAt(rarities, number);
    found.push({ place, number, rarity, weight: weights[place] ?? 0, essence: essenceWeight(term, rarity) });
  }
  return found;
}
