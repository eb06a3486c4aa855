import { read } from '../analyse/read.ts';
import type { Vocabulary } from '../analyse/vocabulary.ts';
import type { Weighed } from '../index/rarity.ts';
import { ViewIndex, type StoredViews } from '../index/viewIndex.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { tverskyOf } from './likeness.ts';
import { termsOf, type Terms } from './terms.ts';

/** The canonical questions that everybody asks. */
export function bankTexts({ bank }: Lexicon): string[] {
  return Object.values(bank).flat();
}

/** Reads the bank of a lexicon. */
export function readBank(lexicon: Lexicon, vocabulary: Vocabulary): Terms[] {
  return bankTexts(lexicon).map((text) => termsOf(read(text, vocabulary)));
}

/** The nearest bank question that no entry answers. */
export interface Decoy {
  readonly likeness: number;
  readonly text: string | null;
}

export interface StoredBank {
  readonly views: StoredViews;
  /** Pairs: a bank question, an entry that claims it. */
  readonly claims: Int32Array;
}

/** A bank question this much like a way to ask an entry is answered by it, and no decoy for this vendor. */
const claimedFrom = 0.8;
/** Likeness depends on the side it is seen from; a claim is looked for from a little below. */
const lookedAtFrom = 0.65;

/**
 * The bank of one vendor: the entries claim the questions they answer, the rest are decoys. A question that is
 * more like a decoy than like any entry is about something the record does not hold.
 */
export class Bank {
  readonly #texts: readonly string[];
  readonly #index: ViewIndex;
  /** Bank question → the entries that claim it. */
  readonly #claims = new Map<number, Set<number>>();

  constructor(texts: readonly string[], stored?: StoredBank) {
    this.#texts = texts;
    this.#index = new ViewIndex(stored?.views);
    const claims = stored?.claims ?? new Int32Array(0);
    for (let at = 0; at < claims.length; at += 2) this.#claimFor(claims[at + 1] ?? 0, claims[at] ?? 0);
  }

  /** Adds the next question. */
  add(question: number, terms: Weighed): void {
    this.#index.add(question, terms);
  }

  /** An entry that can be asked in this way claims the bank questions that ask the same. */
  claim(entry: number, way: Weighed): void {
    for (const alike of this.#index.nearest(way, { most: this.#texts.length, from: lookedAtFrom })) {
      const overlap = alike.ofQuestion * way.size;
      if (tverskyOf(overlap, this.#index.sizeOf(alike.view), way.size) < claimedFrom) continue;
      this.#claimFor(entry, alike.owner);
    }
  }

  #claimFor(entry: number, question: number): void {
    const claimants = this.#claims.get(question);
    if (claimants) claimants.add(entry);
    else this.#claims.set(question, new Set([entry]));
  }

  /** Gives back what an entry claimed. */
  release(entry: number): void {
    for (const [question, claimants] of this.#claims)
      if (claimants.delete(entry) && claimants.size === 0) this.#claims.delete(question);
  }

  nearestDecoy(question: Weighed): Decoy {
    const [nearest] = this.#index.nearest(question, { most: 1, skipped: this.#claims });
    if (!nearest) return { likeness: 0, text: null };
    return { likeness: nearest.likeness, text: this.#texts[nearest.owner] ?? null };
  }

  flatten(): void {
    this.#index.flatten();
  }

  stored(): StoredBank {
    const pairs = [...this.#claims].flatMap(([question, entries]) =>
      [...entries].flatMap((entry) => [question, entry]),
    );
    return { views: this.#index.stored(), claims: Int32Array.from(pairs) };
  }
}
