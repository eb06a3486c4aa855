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

/** Which of the owners are wanted. */
export interface Reach {
  readonly most: number;
  /** Lowest likeness. */
  readonly from?: number;
  /** Views that are left out, by number. */
  readonly without?: ReadonlySet<number> | undefined;
  /** Owners that are left out. */
  readonly skipped?: { has(owner: number): boolean };
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
  /** What each view shares with the question at hand; nought again after every question, as is the next. */
  #shared = new Float64Array(0);
  /** By owner: likeness, shared weight and number of its best view. */
  #best = new Float64Array(0);
  #overlap = new Float64Array(0);
  #bestView = new Int32Array(0);
  #room = 0;
  readonly #touched: number[] = [];
  readonly #found: number[] = [];

  constructor(rarity: Rarity) {
    this.#rarity = rarity;
  }

  /** Adds a view and returns its number. */
  add(owner: number, terms: Terms): number {
    const view = this.#owners.push(owner) - 1;
    this.#room = Math.max(this.#room, owner + 1, view + 1);
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

  /**
   * The owners most like the question, each by its best view, most alike first. Owners that share no term with it
   * are never found.
   */
  nearest(terms: Terms, { most, from = 0, without, skipped }: Reach): Alike[] {
    const size = this.#rate(terms, without);
    const top: Alike[] = [];
    for (const owner of this.#found) {
      const likeness = this.#best[owner] ?? 0;
      this.#best[owner] = 0;
      const last = top.length === most ? (top[most - 1]?.likeness ?? 0) : -1;
      if (likeness < from || likeness <= last || skipped?.has(owner)) continue;
      const view = this.#bestView[owner] ?? 0;
      const overlap = this.#overlap[owner] ?? 0;
      if (top.length === most) top.pop();
      let at = top.length;
      while (at > 0 && (top[at - 1]?.likeness ?? 0) < likeness) at -= 1;
      const ofView = overlap / (this.#sizes[view] ?? 1);
      top.splice(at, 0, { owner, view, likeness, ofQuestion: overlap / size, ofView });
    }
    return top;
  }

  /** Finds the best view of every owner that shares a term with the question; returns the question's size. */
  #rate(terms: Terms, without?: ReadonlySet<number>): number {
    this.#makeRoom();
    this.#found.length = 0;
    const size = this.#gather(terms);
    for (const view of this.#touched) {
      const overlap = this.#shared[view] ?? 0;
      this.#shared[view] = 0;
      const owner = this.#owners[view] ?? removed;
      if (owner === removed || without?.has(view)) continue;
      const likeness = overlap / (towardsQuestion * size + (1 - towardsQuestion) * (this.#sizes[view] ?? 0));
      const before = this.#best[owner] ?? 0;
      if (before >= likeness) continue;
      if (before === 0) this.#found.push(owner);
      this.#best[owner] = likeness;
      this.#bestView[owner] = view;
      this.#overlap[owner] = overlap;
    }
    return size;
  }

  /** Adds up what each view shares with the question. */
  #gather(terms: Terms): number {
    const [shared, touched] = [this.#shared, this.#touched];
    touched.length = 0;
    let size = 0;
    for (const [term, weight] of terms) {
      const weighed = weight * this.#rarity(term);
      size += weighed;
      const postings = this.#postings.get(term);
      if (!postings || weighed === 0) continue;
      const { views, weights } = postings;
      for (let at = 0; at < views.length; at += 1) {
        const view = views[at] ?? 0;
        const before = shared[view] ?? 0;
        if (before === 0) touched.push(view);
        shared[view] = before + Math.min(weighed, weights[at] ?? 0);
      }
    }
    return size;
  }

  #makeRoom(): void {
    if (this.#shared.length >= this.#room) return;
    const room = this.#room * 2;
    this.#shared = new Float64Array(room);
    this.#best = new Float64Array(room);
    this.#overlap = new Float64Array(room);
    this.#bestView = new Int32Array(room);
  }
}
