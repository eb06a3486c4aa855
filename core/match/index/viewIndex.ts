import { towardsQuestion } from '../candidates/likeness.ts';
import { Growing } from './growing.ts';
import { Postings, type StoredPostings } from './postings.ts';
import type { Weighed } from './rarity.ts';

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

export interface StoredViews {
  /** By view: its owner, and the weight of its terms. */
  readonly owners: Int32Array;
  readonly sizes: Float64Array;
  readonly postings: StoredPostings;
}

/** The owner of a view that was taken out. */
const removed = -1;

/**
 * Inverted index over views, the ways to ask something; each belongs to an owner, given by number. A question
 * touches only the views it shares a term with. Likeness is Tversky's index over weighted terms (Tversky 1977,
 * "Features of similarity").
 */
export class ViewIndex {
  readonly #postings: Postings;
  readonly #owners: Growing<Int32Array>;
  readonly #sizes: Growing<Float64Array>;
  /** What each view shares with the question at hand; nought again after every question, as is the next. */
  #shared = new Float64Array(0);
  /** By owner: likeness, shared weight and number of its best view. */
  #best = new Float64Array(0);
  #overlap = new Float64Array(0);
  #bestView = new Int32Array(0);
  #room = 0;
  /** The views and the owners that share anything with the question at hand. */
  #touched = new Int32Array(0);
  #found = new Int32Array(0);

  constructor(stored?: StoredViews) {
    this.#postings = new Postings(stored?.postings);
    this.#owners = new Growing(stored?.owners ?? new Int32Array(0));
    this.#sizes = new Growing(stored?.sizes ?? new Float64Array(0));
    for (const owner of stored?.owners ?? []) this.#room = Math.max(this.#room, owner + 1);
    this.#room = Math.max(this.#room, this.#owners.length);
  }

  /** Adds a view and returns its number. */
  add(owner: number, { numbers, weights, size }: Weighed): number {
    const view = this.#owners.length;
    this.#owners.push(owner);
    this.#sizes.push(size);
    this.#room = Math.max(this.#room, owner + 1, view + 1);
    for (let at = 0; at < numbers.length; at += 1)
      this.#postings.add(numbers[at] ?? 0, view, weights[at] ?? 0);
    return view;
  }

  /** These views are no longer found. */
  remove(first: number, end: number): void {
    for (let view = first; view < end; view += 1) this.#owners.set(view, removed);
  }

  sizeOf(view: number): number {
    return this.#sizes.at(view);
  }

  /** Makes what was added as fast to search as what was there. */
  flatten(): void {
    this.#postings.flatten();
  }

  stored(): StoredViews {
    return {
      owners: this.#owners.stored(),
      sizes: this.#sizes.stored(),
      postings: this.#postings.flatten(),
    };
  }

  /**
   * The owners most like the question, each by its best view, most alike first. Owners that share no term with it
   * are never found.
   */
  nearest(question: Weighed, { most, from = 0, without, skipped }: Reach): Alike[] {
    const count = this.#rate(question, without);
    const [found, best] = [this.#found, this.#best];
    const top: number[] = [];
    let last = -1;
    for (let at = 0; at < count; at += 1) {
      const owner = found[at] ?? 0;
      const likeness = best[owner] ?? 0;
      if (likeness < from || likeness <= last || skipped?.has(owner)) continue;
      let place = Math.min(top.length, most - 1);
      for (; place > 0; place -= 1) {
        const before = top[place - 1] ?? 0;
        if ((best[before] ?? 0) >= likeness) break;
        top[place] = before;
      }
      top[place] = owner;
      if (top.length === most) last = best[top[most - 1] ?? 0] ?? 0;
    }
    const alike = top.map((owner) => this.#alike(owner, question.size));
    for (let at = 0; at < count; at += 1) best[found[at] ?? 0] = 0;
    return alike;
  }

  #alike(owner: number, size: number): Alike {
    const view = this.#bestView[owner] ?? 0;
    const overlap = this.#overlap[owner] ?? 0;
    const ofView = overlap / this.#sizes.at(view);
    return { owner, view, likeness: this.#best[owner] ?? 0, ofQuestion: overlap / size, ofView };
  }

  /** Finds the best view of every owner that shares a term with the question; returns how many owners these are. */
  #rate(question: Weighed, without?: ReadonlySet<number>): number {
    this.#makeRoom();
    const [owners, sizes, shared] = [this.#owners.all, this.#sizes.all, this.#shared];
    const [touched, found, best] = [this.#touched, this.#found, this.#best];
    const [bestView, overlaps] = [this.#bestView, this.#overlap];
    const count = this.#postings.gather(question, shared, touched);
    const size = towardsQuestion * question.size;
    let owned = 0;
    for (let at = 0; at < count; at += 1) {
      const view = touched[at] ?? 0;
      const overlap = shared[view] ?? 0;
      shared[view] = 0;
      const owner = owners[view] ?? removed;
      if (owner === removed || without?.has(view)) continue;
      const likeness = overlap / (size + (1 - towardsQuestion) * (sizes[view] ?? 0));
      const before = best[owner] ?? 0;
      if (before >= likeness) continue;
      if (before === 0) {
        found[owned] = owner;
        owned += 1;
      }
      best[owner] = likeness;
      bestView[owner] = view;
      overlaps[owner] = overlap;
    }
    return owned;
  }

  #makeRoom(): void {
    if (this.#shared.length >= this.#room) return;
    const room = this.#room * 2;
    this.#shared = new Float64Array(room);
    this.#best = new Float64Array(room);
    this.#overlap = new Float64Array(room);
    this.#bestView = new Int32Array(room);
    this.#touched = new Int32Array(room);
    this.#found = new Int32Array(room);
  }
}
