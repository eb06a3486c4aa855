import type { Packed } from './packed.ts';
import type { TermTable } from './termTable.ts';

/** What an entry has of the terms of a question: at `first` and their place there. */
export interface Holding {
  readonly first: number;
  readonly marks: Uint8Array;
  /** In what share of the ways to ask the entry the term occurs. */
  readonly shares: Float32Array;
  /** How much the entry is about in all. */
  readonly essence: number;
}

/** Arrays are slow to make: one serves the candidates of some hundred questions, each place once. */
const roomFor = 65_536;

/** Compares packed entries with a question in one pass over their terms. */
export class Holdings {
  readonly #packed: Packed;
  readonly #table: TermTable;
  /** By number of a term, its place in the question at hand and one more; nought again after every question. */
  #places = new Int32Array(0);
  #room = { marks: new Uint8Array(0), shares: new Float32Array(0) };
  #used = 0;

  constructor(packed: Packed, table: TermTable) {
    this.#packed = packed;
    this.#table = table;
  }

  /** What each of the entries has of the terms, which are given by number (-1 for one that nobody has). */
  of(owners: readonly number[], terms: readonly number[]): Holding[] {
    if (this.#places.length < this.#table.size) this.#places = new Int32Array(this.#table.size * 2);
    for (let place = 0; place < terms.length; place += 1) this.#mark(terms[place] ?? -1, place + 1);
    const start = this.#take(owners.length * terms.length);
    const { marks, shares } = this.#room;
    const holdings = owners.map((owner, at): Holding => {
      const first = start + at * terms.length;
      this.#hold(owner, first);
      return { first, marks, shares, essence: this.#packed.essenceOf(owner) };
    });
    for (const term of terms) this.#mark(term, 0);
    return holdings;
  }

  /** Takes so many places that are nought, and returns the first of them. */
  #take(size: number): number {
    if (this.#used + size > this.#room.marks.length) {
      const length = Math.max(roomFor, size);
      this.#room = { marks: new Uint8Array(length), shares: new Float32Array(length) };
      this.#used = 0;
    }
    this.#used += size;
    return this.#used - size;
  }

  #mark(term: number, place: number): void {
    if (term >= 0) this.#places[term] = place;
  }

  #hold(owner: number, first: number): void {
    const { from, end } = this.#packed.termsOf(owner);
    const { terms, marks, shares } = this.#packed.arrays;
    const places = this.#places;
    const held = this.#room;
    for (let at = from; at < end; at += 1) {
      const place = places[terms[at] ?? 0] ?? 0;
      if (place === 0) continue;
      held.marks[first + place - 1] = marks[at] ?? 0;
      held.shares[first + place - 1] = shares[at] ?? 0;
    }
  }
}
