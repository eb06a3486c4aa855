import type { QuestionReading } from '../analyse/question.ts';
import type { Proposal } from '../candidates/proposer.ts';
import { detailOf } from '../analyse/details.ts';
import { togetherTerm } from '../candidates/breaths.ts';
import type { Terms } from '../candidates/terms.ts';
import type { MatchIndex } from '../index/matchIndex.ts';
import { essenceWeight, rarityAt, unknownRarity, type Weighed } from '../index/rarity.ts';

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

/** A detail asked for, the scopes it may be asked of, and a place for each of them with the detail. */
export interface Together {
  readonly aspect: Placed;
  readonly scopes: readonly Placed[];
  readonly pairs: readonly Placed[];
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
  /** Details asked for of the scopes the question names, and where it stands whether an entry says them together. */
  readonly together: readonly Together[];
  /** By place, the number in the index; -1 for a term it does not know. */
  readonly numbers: readonly number[];
}

/** Lays out a question. Its terms stand in the order in which they were made, see `termsOf` and `termsAmid`. */
export function sheetOf({ question, weighed, decoy }: Proposal, index: MatchIndex): Sheet {
  const { own } = question;
  const { scopes } = index.vocabulary;
  const terms = findings(question.terms, weighed, index.rarities);
  const names = [...own.concepts];
  const asksFrom = names.length + own.kin.size;
  const stemsFrom = asksFrom + own.asks.size;
  const concepts = terms.slice(0, names.length);
  const news = [...own.stems.values()];
  const asks = Array.from(own.asks, (aspect, at) => [aspect, terms[asksFrom + at] as Finding] as const);
  return {
    question,
    decoy: decoy.likeness,
    terms,
    size: weighed.size,
    concepts,
    scopes: concepts.filter((_, at) => scopes.has(names[at] ?? '')),
    ...around(question, terms, scopes),
    stems: terms.slice(stemsFrom, stemsFrom + news.length).filter((_, at) => news[at] === 1),
    asks,
    ...together(asks, names, concepts, weighed.numbers, index),
  };
}

/** The concepts of the surroundings: those the question names stand among its own, the others behind all terms. */
function around(
  { own, around: { concepts } }: QuestionReading,
  terms: readonly Finding[],
  scopes: ReadonlySet<string>,
): Pick<Sheet, 'around' | 'scopesAround'> {
  if (concepts.size === 0) return { around: [], scopesAround: [] };
  const names = [...concepts];
  const known = [...own.concepts];
  let next = known.length + own.kin.size + own.asks.size + own.stems.size;
  const placed = names.map((name): Placed => {
    const at = known.indexOf(name);
    if (at < 0) next += 1;
    return terms[at < 0 ? next - 1 : at] as Finding;
  });
  return { around: placed, scopesAround: placed.filter((_, at) => scopes.has(names[at] ?? '')) };
}

/** Every detail asked for, beside the scopes; the pairs take the places behind the terms. */
function together(
  asks: Sheet['asks'],
  names: readonly string[],
  concepts: readonly Placed[],
  before: readonly number[],
  { table, vocabulary }: MatchIndex,
): Pick<Sheet, 'together' | 'numbers'> {
  const scopes = concepts.filter((_, at) => vocabulary.scopes.has(names[at] ?? ''));
  const details = scopes.length === 0 ? [] : asks.filter(([aspect]) => detailOf(aspect) !== undefined);
  if (details.length === 0) return { together: [], numbers: before };
  const numbers = [...before];
  const all = details.map(([name, aspect]): Together => {
    const pairs = scopes.map(({ place }): Placed => {
      const number = table.find(togetherTerm(name, names[place] ?? ''));
      return { place: numbers.push(number) - 1, number, rarity: unknownRarity };
    });
    return { aspect, scopes, pairs };
  });
  return { together: all, numbers };
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
