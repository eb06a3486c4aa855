import type { QuestionReading } from '../analyse/question.ts';
import type { Proposal } from '../candidates/proposer.ts';
import { conceptTerm } from '../candidates/terms.ts';
import type { MatchIndex } from '../index/matchIndex.ts';
import { essenceWeight, unknownRarity } from '../index/rarity.ts';

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

export function sheetOf({ question, decoy }: Proposal, { table, rarities, vocabulary }: MatchIndex): Sheet {
  const { own, around } = question;
  const numbers: number[] = [];
  const places = new Map<string, Placed>();
  const place = (term: string): Placed => {
    const before = places.get(term);
    if (before) return before;
    const number = table.find(term);
    const placed = { place: numbers.length, number, rarity: rarities[number] ?? unknownRarity };
    numbers.push(number);
    places.set(term, placed);
    return placed;
  };
  const terms = Array.from(question.terms, ([term, share]): Finding => {
    const placed = place(term);
    const { rarity } = placed;
    return { ...placed, weight: share * rarity, essence: essenceWeight(term, rarity) };
  });
  const concepts = (names: ReadonlySet<string>, only?: ReadonlySet<string>) => {
    const placed: Placed[] = [];
    for (const name of names) if (!only || only.has(name)) placed.push(place(conceptTerm(name)));
    return placed;
  };
  const { scopes } = vocabulary;
  return {
    question,
    decoy: decoy.likeness,
    terms,
    size: terms.reduce((sum, { weight }) => sum + weight, 0),
    concepts: concepts(own.concepts),
    scopes: concepts(own.concepts, scopes),
    around: concepts(around.concepts),
    scopesAround: concepts(around.concepts, scopes),
    stems: Array.from(own.stems).flatMap(([stem, news]) => (news < 1 ? [] : place(`s:${stem}`))),
    asks: Array.from(own.asks, (aspect) => [aspect, place(`a:${aspect}`)] as const),
    numbers,
  };
}
