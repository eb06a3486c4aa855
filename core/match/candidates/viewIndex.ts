import type { Rarity } from './rarity.ts';
import type { Terms } from './terms.ts';

/** One way to ask something, owned by an entry or by a bank question. */
export interface View<Owner> {
  readonly owner: Owner;
  readonly text: string;
  readonly terms: Terms;
}

/** A view that shares terms with a question, and how alike they are, 0 to 1. */
export interface Alike<Owner> {
  readonly view: View<Owner>;
  readonly likeness: number;
}

/** How much of the likeness is about what the question asks rather than what the view says. */
const towardsQuestion = 0.55;

/**
 * Inverted index over views: a question touches only the views it shares a term with. Likeness is Tversky's
 * index over weighted terms (Tversky 1977, "Features of similarity").
 */
export class ViewIndex<Owner> {
  readonly #postings = new Map<string, { view: number; weight: number }[]>();
  readonly #views: (View<Owner> | null)[] = [];
  readonly #sizes: number[] = [];
  readonly #rarity: Rarity;

  constructor(rarity: Rarity) {
    this.#rarity = rarity;
  }

  add(view: View<Owner>): void {
    const at = this.#views.push(view) - 1;
    let size = 0;
    for (const [term, weight] of view.terms) {
      const weighed = weight * this.#rarity(term);
      size += weighed;
      const posting = { view: at, weight: weighed };
      const known = this.#postings.get(term);
      if (known) known.push(posting);
      else this.#postings.set(term, [posting]);
    }
    this.#sizes.push(size);
  }

  remove(owner: Owner): void {
    this.#views.forEach((view, at) => {
      if (view?.owner === owner) this.#views[at] = null;
    });
  }

  /** The views that share a term with the question, in no order. */
  alike(terms: Terms): Alike<Owner>[] {
    const shared = new Map<number, number>();
    let size = 0;
    for (const [term, weight] of terms) {
      const weighed = weight * this.#rarity(term);
      size += weighed;
      for (const posting of this.#postings.get(term) ?? [])
        shared.set(posting.view, (shared.get(posting.view) ?? 0) + Math.min(weighed, posting.weight));
    }
    const alike: Alike<Owner>[] = [];
    for (const [at, overlap] of shared) {
      const view = this.#views[at];
      if (!view) continue;
      const whole = towardsQuestion * size + (1 - towardsQuestion) * (this.#sizes[at] ?? 0);
      alike.push({ view, likeness: whole === 0 ? 0 : overlap / whole });
    }
    return alike;
  }
}
