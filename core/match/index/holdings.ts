import type { Packed } from './packed.ts';
import type { TermTable } from './termTable.ts';

/** What an entry has of the terms of a question: at `first` and their place there. */
export interface Holding {
  readonly first: number;
  readonly marks: Uint8Array;
  /** In what share of the ways to ask the entry the term occurs. */
  readonly shares: Float64Array;
  /** How much the entry is about in all. */
  readonly essence: number;
}

/** Compares packed entries with a question in one pass over their terms. */
export class Holdings {
  readonly #packed: Packed;
  readonly #table: TermTable;
  /** By number of a term, its place in the question at hand and one more; nought again after every question. */
  #places = new Int32Array(0);

  constructor(packed: Packed, table: TermTable) {
    this.#packed = packed;
    this.#table = table;
  }

  /** What each of the entries has of the terms, which are given by number (-1 for one that nobody has). */
  of(owners: readonly number[], terms: readonly number[]): Holding[] {
    if (this.#places.length < this.#table.size) this.#places = new Int32Array(this.#table.size * 2);
    for (let place = 0; place < terms.length; place += 1) this.#mark(terms[place] ?? -1, place + 1);
    // One array for all of them: a larger typed array is slow to make.
    const size = owners.length * terms.length;
    const held = { marks: new Uint8Array(size), shares: new Float64Array(size) };
    for (let at = 0; at < owners.length; at += 1) this.#hold(owners[at] ?? 0, held, at * terms.length);
    for (const term of terms) this.#mark(term, 0);
    return owners.map((owner, at) => ({
      ...held,
      first: at * terms.length,
      essence: this.#packed.essenceOf(owner),
    }));
  }

  #mark(term: number, place: number): void {
    if (term >= 0) this.#places[term] = place;
  }

  #hold(owner: number, held: Pick<Holding, 'marks' | 'shares'>, first: number): void {
    const { from, end } = this.#packed.termsOf(owner);
    const { terms, marks, shares } = this.#packed.arrays;
    const places = this.#places;
    for (let at = from; at < end; at += 1) {
      const place = places[terms[at] ?? 0] ?? 0;
      if (place === 0) continue;
      held.marks[first + place - 1] = marks[at] ?? 0;
      held.shares[first + place - 1] = shares[at] ?? 0;
    }
  }
}
