import type { Lexicon } from '../../../match/lexicon/lexicon.ts';
import type { Entry } from '../../../types.ts';
import { likenessInAll, mutualLikeness, nearlyTheSame, readTogether, type ReadTogether } from './asked.ts';
import type { Weighed, Weighing } from './weighed.ts';

/**
 * The rarest terms of a text that make up this much of its weight. Two texts that are that much alike share at least
 * one of them, of each (prefix filtering, Chaudhuri et al. 2006): whatever both have must weigh 0.48 of either.
 */
const tellingShare = 0.55;
/** So many of the rarest terms that question and answer share with any other entry are looked up. */
const mostTelling = 6;
/** Two that say the same share at least so many of those. */
const sharedInAll = 2;
/** Entries looked at per telling term: where more have it, it tells little, and a large library would take minutes. */
const mostPerTerm = 100;
/** Partners named for one entry; where more are that alike, they are a series and no copies. */
const mostPartners = 12;
/** How much of the work is reading the entries. */
const readingShare = 0.5;

/** Two entries, by their place in the list, and how alike they are. */
export interface Alike {
  readonly a: number;
  readonly b: number;
  readonly likeness: number;
}

/**
 * Pairs of entries of one vendor that ask nearly the same, as the matcher reads them: by their questions first, the
 * most alike first, then by question and answer together.
 */
export function alikeAmong(
  entries: readonly Entry[],
  lexicon: Lexicon,
  onProgress: (share: number) => void = () => {},
): readonly Alike[] {
  const all = readTogether(entries, lexicon, (share) => onProgress(share * readingShare));
  const size = entries.length;
  const [byQuestion, byWhole] = [new Postings(size), new Postings(size)];
  const [questions, inAll] = [new Found(size), new Found(size)];
  for (let a = 0; a < size; a += 1) {
    if (a % 500 === 0) onProgress(readingShare + (1 - readingShare) * (a / size));
    const ways = waysOf(all, a);
    byQuestion.eachWith(ways[0] ?? nothing, 1, (b) => {
      if (questions.isSeries(a, b)) return;
      const likeness = mutualLikeness(all, a, b, nearlyTheSame);
      if (likeness >= nearlyTheSame) questions.add(b, a, likeness);
    });
    const rare = tellingInAll(all.wholes.at(a), all.wholeWeighing);
    byWhole.eachWith(rare, Math.min(sharedInAll, rare.length), (b) => {
      if (inAll.isSeries(a, b)) return;
      const likeness = likenessInAll(all, a, b);
      if (likeness > 0) inAll.add(b, a, likeness);
    });
    byQuestion.note(a, new Set(ways.flat()));
    byWhole.note(a, rare);
  }
  const byQuestions = questions.sorted();
  const known = new Set(byQuestions.map(({ a, b }) => a * size + b));
  return [...byQuestions, ...inAll.sorted().filter(({ a, b }) => !known.has(a * size + b))];
}

/** The telling terms of every way to ask an entry, its question first. */
function waysOf({ ways, questions }: ReadTogether, entry: number): readonly (readonly number[])[] {
  const first = questions[entry] ?? 0;
  const count = (questions[entry + 1] ?? 0) - first;
  return Array.from({ length: count }, (_, way) => telling(ways.at(first + way)));
}

const nothing: readonly number[] = [];

/** Entries by a term they have, at most `mostPerTerm` for each. */
class Postings {
  readonly #byTerm = new Map<number, number[]>();
  /** By entry, in how many of the terms looked up it was met; nought again after every search. */
  readonly #met: Uint16Array;

  constructor(size: number) {
    this.#met = new Uint16Array(size);
  }

  /** Each entry once that has so many of the terms. */
  eachWith(terms: readonly number[], shared: number, meet: (entry: number) => void): void {
    const met = this.#met;
    const lists = terms.map((term) => this.#byTerm.get(term) ?? nothing);
    for (const list of lists)
      for (const entry of list) {
        const times = (met[entry] ?? 0) + 1;
        met[entry] = times;
        if (times === shared) meet(entry);
      }
    for (const list of lists) for (const entry of list) met[entry] = 0;
  }

  note(entry: number, terms: Iterable<number>): void {
    for (const term of terms) {
      const known = this.#byTerm.get(term);
      if (!known) this.#byTerm.set(term, [entry]);
      else if (known.length < mostPerTerm) known.push(entry);
    }
  }
}

/** Pairs that were found, without those of a series. */
class Found {
  readonly #pairs: Alike[] = [];
  readonly #partners: Int32Array;

  constructor(size: number) {
    this.#partners = new Int32Array(size);
  }

  add(a: number, b: number, likeness: number): void {
    for (const one of [a, b]) this.#partners[one] = (this.#partners[one] ?? 0) + 1;
    this.#pairs.push({ a, b, likeness });
  }

  /** The most alike first. */
  sorted(): readonly Alike[] {
    const pairs = this.#pairs.filter(({ a, b }) => !this.isSeries(a, b));
    return pairs.toSorted((one, other) => other.likeness - one.likeness);
  }

  /** Whether one of them has too many partners; no pair with it counts, so none needs to be looked for. */
  isSeries(a: number, b: number): boolean {
    return (this.#partners[a] ?? 0) > mostPartners || (this.#partners[b] ?? 0) > mostPartners;
  }
}

/** See `tellingShare`; rarest first in every text, which the filter rests on. */
function telling({ ranks, weights, size }: Weighed): readonly number[] {
  const enough = tellingShare * size;
  let weight = 0;
  const first = ranks.findIndex((_, at) => {
    const isEnough = weight > enough;
    weight += weights[at] ?? 0;
    return isEnough;
  });
  return first < 0 ? ranks : ranks.slice(0, first);
}

/** See `mostTelling`; a term that no other entry has leads nowhere. */
function tellingInAll({ ranks }: Weighed, { countOf }: Weighing): readonly number[] {
  return ranks.filter((rank) => countOf(rank) > 1).slice(0, mostTelling);
}
