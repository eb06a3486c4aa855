import type { Entry, ShortAnswer } from '#core/types.ts';
import type { Profile } from '../candidates/profile.ts';
import type { Terms } from '../candidates/terms.ts';
import { demands as knownDemands, type View } from '../candidates/view.ts';
import { Growing } from './growing.ts';
import { marksOf, unpackTerms } from './marks.ts';
import { essenceWeight } from './rarity.ts';
import type { TermTable } from './termTable.ts';

const claims: readonly (ShortAnswer | null)[] = [null, 'yes', 'no', 'partial', 'na'];

/** Profiles as flat arrays; `…Ends` say where the part of an entry or a view ends in the array they are for. */
export interface StoredProfiles {
  /** By entry. */
  readonly hedged: Uint8Array;
  /** How much an entry is about in all, see `weighEssence`. */
  readonly essences: Float64Array;
  readonly termEnds: Int32Array;
  readonly viewEnds: Int32Array;
  /** By term of an entry: its number, marks, and in what share of the ways to ask the entry it occurs. */
  readonly terms: Int32Array;
  readonly marks: Uint8Array;
  readonly shares: Float32Array;
  /** By view. */
  readonly inverted: Uint8Array;
  readonly claims: Uint8Array;
  readonly demands: Uint8Array;
  readonly viewTermEnds: Int32Array;
  /** By term of a view. */
  readonly viewTerms: Int32Array;
  readonly viewWeights: Float32Array;
}

/** Where the part of one entry or view lies in an array. */
export interface Span {
  readonly from: number;
  readonly end: number;
}

/** The profiles of entries, packed by their numbers. */
export class Packed {
  readonly #table: TermTable;
  readonly #all: ReturnType<typeof growingOf>;

  constructor(table: TermTable, stored?: StoredProfiles) {
    this.#table = table;
    this.#all = growingOf(stored);
  }

  /** Adds the profile of the next entry. */
  add(profile: Profile): void {
    const all = this.#all;
    all.hedged.push(profile.hedged ? 1 : 0);
    all.essences.push(0);
    for (const [term, marks] of marksOf(profile)) {
      all.terms.push(this.#table.numberFor(term));
      all.marks.push(marks);
      all.shares.push(profile.essence.get(term) ?? 0);
    }
    all.termEnds.push(all.terms.length);
    for (const view of profile.views) this.#addView(view);
    all.viewEnds.push(all.inverted.length);
  }

  #addView({ terms, inverted, claim, demands }: View): void {
    const all = this.#all;
    all.inverted.push(inverted ? 1 : 0);
    all.claims.push(claims.indexOf(claim));
    all.demands.push(knownDemands.reduce((sum, one, at) => sum + (demands.includes(one) ? 1 << at : 0), 0));
    for (const [term, weight] of terms) {
      all.viewTerms.push(this.#table.numberFor(term));
      all.viewWeights.push(weight);
    }
    all.viewTermEnds.push(all.viewTerms.length);
  }

  /** Sums up what the entry is always about: every term by the square of its share, concepts twice, no aspects. */
  weighEssence(owner: number, rarities: Float64Array): void {
    const { terms, shares } = this.arrays;
    const { from, end } = this.termsOf(owner);
    let whole = 0;
    for (let at = from; at < end; at += 1) {
      const term = terms[at] ?? 0;
      const share = shares[at] ?? 0;
      if (share > 0) whole += share * share * essenceWeight(this.#table.termOf(term), rarities[term]);
    }
    this.#all.essences.set(owner, whole);
  }

  essenceOf(owner: number): number {
    return this.#all.essences.at(owner);
  }

  /** The views of an entry, by number. */
  viewsOf(owner: number): Span {
    const { viewEnds } = this.#all;
    return { from: viewEnds.at(owner - 1), end: viewEnds.at(owner) };
  }

  /** Where the terms of an entry lie in `terms`, `marks` and `shares`. */
  termsOf(owner: number): Span {
    const { termEnds } = this.#all;
    return { from: termEnds.at(owner - 1), end: termEnds.at(owner) };
  }

  /** Where the terms of a view lie in `viewTerms`. */
  viewTermsOf(view: number): Span {
    const { viewTermEnds } = this.#all;
    return { from: viewTermEnds.at(view - 1), end: viewTermEnds.at(view) };
  }

  /** What lies where the spans say; other arrays once something was added. */
  get arrays() {
    const { terms, marks, shares, viewTerms } = this.#all;
    return { terms: terms.all, marks: marks.all, shares: shares.all, viewTerms: viewTerms.all };
  }

  /** The terms of a view with their weights. */
  waysOf(view: number): Terms {
    const { viewTerms, viewWeights } = this.#all;
    const { from, end } = this.viewTermsOf(view);
    const terms = new Map<string, number>();
    for (let at = from; at < end; at += 1)
      terms.set(this.#table.termOf(viewTerms.at(at)), viewWeights.at(at));
    return terms;
  }

  /** The profile of an entry as it was added. */
  unpack(owner: number, entry: Entry): Profile {
    const { from, end } = this.viewsOf(owner);
    return {
      entry,
      views: Array.from({ length: end - from }, (_, at) => this.#viewOf(from + at)),
      hedged: this.#all.hedged.at(owner) === 1,
      ...unpackTerms(this.arrays, this.termsOf(owner), this.#table),
    };
  }

  #viewOf(view: number): View {
    const all = this.#all;
    const terms = this.waysOf(view);
    const concepts = [...terms.keys()].filter((term) => term.startsWith('c:')).map((term) => term.slice(2));
    return {
      terms,
      concepts: new Set(concepts),
      inverted: all.inverted.at(view) === 1,
      demands: knownDemands.filter((_, at) => all.demands.at(view) & (1 << at)),
      claim: claims[all.claims.at(view)] ?? null,
    };
  }

  stored(): StoredProfiles {
    const arrays = Object.entries(this.#all).map(([name, array]) => [name, array.stored()]);
    return Object.fromEntries(arrays) as StoredProfiles;
  }
}

function growingOf(stored?: StoredProfiles) {
  return {
    hedged: new Growing(stored?.hedged ?? new Uint8Array(0)),
    essences: new Growing(stored?.essences ?? new Float64Array(0)),
    termEnds: new Growing(stored?.termEnds ?? new Int32Array(0)),
    viewEnds: new Growing(stored?.viewEnds ?? new Int32Array(0)),
    terms: new Growing(stored?.terms ?? new Int32Array(0)),
    marks: new Growing(stored?.marks ?? new Uint8Array(0)),
    shares: new Growing(stored?.shares ?? new Float32Array(0)),
    inverted: new Growing(stored?.inverted ?? new Uint8Array(0)),
    claims: new Growing(stored?.claims ?? new Uint8Array(0)),
    demands: new Growing(stored?.demands ?? new Uint8Array(0)),
    viewTermEnds: new Growing(stored?.viewTermEnds ?? new Int32Array(0)),
    viewTerms: new Growing(stored?.viewTerms ?? new Int32Array(0)),
    viewWeights: new Growing(stored?.viewWeights ?? new Float32Array(0)),
  };
}
