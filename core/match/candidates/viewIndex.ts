import { towardsQuestion } from './likeness.ts';
import type { Rarity } from './rarity.ts';
import type { Terms } from './terms.ts';

/** How alike a question and the best view of one owner are. */
export interface Alike {
  readonly owner: number;
  readonly view: number;
  /** Tversky's index, 0 to 1. */
  readonly likeness: number;
  /** Share of the question's weight that the view has, and of the view's weight that the question has. */
  readonly ofQuestion: number;
  readonly ofView: number;
}

/** The owner of a view that was taken out. */
const removed = -1;

interface Postings {
  readonly views: number[];
  readonly weights: number[];
}

/**
 * Inverted index over views, the ways to ask something; each belongs to an owner, given by number. A question
 * touches only the views it shares a term with. Likeness is Tversky's index over weighted terms (Tversky 1977,
 * "Features of similarity").
 */
export class ViewIndex {
  readonly #postings = new Map<string, Postings>();
  readonly #owners: number[] = [];
  readonly #sizes: number[] = [];
  readonly #rarity: Rarity;
  #shared = new Float64Array(64);

  constructor(rarity: Rarity) {
    this.#rarity = rarity;
  }

  /** Adds a view and returns its number. */
  add(owner: number, terms: Terms): number {
    const view = this.#owners.push(owner) - 1;
    let size = 0;
    for (const [term, weight] of terms) {
      const weighed = weight * this.#rarity(term);
      size += weighed;
      let postings = this.#postings.get(term);
      if (!postings) this.#postings.set(term, (postings = { views: [], weights: [] }));
      postings.views.push(view);
      postings.weights.push(weighed);
    }
    this.#sizes.push(size);
    return view;
  }

  /** Its views are no longer found. */
  remove(owner: number): void {
    this.#owners.forEach((own, view) => {
      if (own === owner) this.#owners[view] = removed;
    });
  }

  /** The best view of every owner that shares a term with the question, in no order; `without` leaves views out. */
  alike(terms: Terms, without?: ReadonlySet<number>): Map<number, Alike> {
    if (this.#shared.length < this.#owners.length) this.#shared = new Float64Array(this.#owners.length * 2);
    const { size, touched } = this.#gather(terms);
    const best = new Map<number, Alike>();
    for (const view of touched) {
      const overlap = this.#shared[view] ?? 0;
      this.#shared[view] = 0;
      const viewSize = this.#sizes[view] ?? 0;
      const owner = this.#owners[view] ?? removed;
      if (owner === removed || without?.has(view)) continue;
      const likeness = overlap / (towardsQuestion * size + (1 - towardsQuestion) * viewSize);
      if ((best.get(owner)?.likeness ?? -1) >= likeness) continue;
      best.set(owner, { owner, view, likeness, ofQuestion: overlap / size, ofView: overlap / viewSize });
    }
    return best;
  }

  #gather(terms: Terms): { size: number; touched: number[] } {
    const touched: number[] = [];
    let size = 0;
    for (const [term, weight] of terms) {
      const weighed = weight * this.#rarity(term);
      size += weighed;
      const postings = this.#postings.get(term);
      if (!postings || weighed === 0) continue;
      postings.views.forEach((view, at) => {
        const before = this.#shared[view] ?? 0;
        if (before === 0) touched.push(view);
        this.#shared[view] = before + Math.min(weighed, postings.weights[at] ?? 0);
      });
    }
    return { size, touched };
  }
}
