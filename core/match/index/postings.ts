import { Growing } from './growing.ts';
import type { Weighed } from './rarity.ts';

export interface StoredPostings {
  /** By term: where its postings start; one more at the end, for where those of the last term end. */
  readonly starts: Int32Array;
  readonly views: Int32Array;
  readonly weights: Float32Array;
}

interface Later {
  readonly views: Growing<Int32Array>;
  readonly weights: Growing<Float32Array>;
}

/**
 * For every term the views that have it, with its weight there. What was there at the start lies in flat arrays;
 * what is added lies beside it until everything is made flat again.
 */
export class Postings {
  #flat: StoredPostings;
  readonly #later = new Map<number, Later>();

  constructor(stored?: StoredPostings) {
    this.#flat = stored ?? {
      starts: new Int32Array(1),
      views: new Int32Array(0),
      weights: new Float32Array(0),
    };
  }

  add(term: number, view: number, weight: number): void {
    let later = this.#later.get(term);
    if (!later) {
      later = { views: new Growing(new Int32Array(0)), weights: new Growing(new Float32Array(0)) };
      this.#later.set(term, later);
    }
    later.views.push(view);
    later.weights.push(weight);
  }

  /**
   * Adds to `shared` what each view shares with the question, lays the views it was nought for into `touched`, and
   * returns how many these are.
   */
  gather({ numbers, weights }: Weighed, shared: Float64Array, touched: Int32Array): number {
    let count = 0;
    const { starts, views, weights: flat } = this.#flat;
    for (let at = 0; at < numbers.length; at += 1) {
      const term = numbers[at] ?? -1;
      const weight = weights[at] ?? 0;
      if (term < 0 || weight === 0) continue;
      const end = starts[term + 1] ?? 0;
      if (end > 0) {
        const range = { views, weights: flat, from: starts[term] ?? 0, end };
        count = addShared(weight, range, shared, touched, count);
      }
      const later = this.#later.get(term);
      if (later) count = addShared(weight, rangeOf(later), shared, touched, count);
    }
    return count;
  }

  /** Lays everything into flat arrays, and returns them. */
  flatten(): StoredPostings {
    if (this.#later.size === 0) return this.#flat;
    const added = [...this.#later.values()].reduce((sum, { views }) => sum + views.length, 0);
    const last = Math.max(...this.#later.keys());
    const terms = Math.max(this.#flat.starts.length - 1, last + 1);
    const size = this.#flat.views.length + added;
    const all = {
      starts: new Int32Array(terms + 1),
      views: new Int32Array(size),
      weights: new Float32Array(size),
    };
    for (let term = 0; term < terms; term += 1) all.starts[term + 1] = this.#layInto(all, term);
    this.#later.clear();
    this.#flat = all;
    return all;
  }

  /** Copies the postings of one term, and returns where they end. */
  #layInto({ starts, views, weights }: StoredPostings, term: number): number {
    const { starts: from, views: own, weights: weighed } = this.#flat;
    const start = starts[term] ?? 0;
    const first = from[term] ?? own.length;
    const end = from[term + 1] ?? own.length;
    views.set(own.subarray(first, end), start);
    weights.set(weighed.subarray(first, end), start);
    const later = this.#later.get(term);
    if (!later) return start + end - first;
    views.set(later.views.stored(), start + end - first);
    weights.set(later.weights.stored(), start + end - first);
    return start + end - first + later.views.length;
  }
}

interface Range {
  readonly views: Int32Array;
  readonly weights: Float32Array;
  readonly from: number;
  readonly end: number;
}

function rangeOf({ views, weights }: Later): Range {
  return { views: views.all, weights: weights.all, from: 0, end: views.length };
}

function addShared(
  weight: number,
  { views, weights, from, end }: Range,
  shared: Float64Array,
  touched: Int32Array,
  count: number,
): number {
  let next = count;
  for (let at = from; at < end; at += 1) {
    const view = views[at] ?? 0;
    const before = shared[view] ?? 0;
    if (before === 0) {
      touched[next] = view;
      next += 1;
    }
    shared[view] = before + Math.min(weight, weights[at] ?? 0);
  }
  return next;
}
