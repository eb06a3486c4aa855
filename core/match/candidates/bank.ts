import { read } from '../analyse/read.ts';
import type { Vocabulary } from '../analyse/vocabulary.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { likenessOf } from './likeness.ts';
import type { Rarity } from './rarity.ts';
import { termsOf, type Terms } from './terms.ts';
import { ViewIndex } from './viewIndex.ts';

/** A canonical question that everybody asks. */
export interface BankQuestion {
  readonly text: string;
  readonly terms: Terms;
}

/** Reads the bank of a lexicon. */
export function readBank(lexicon: Lexicon, vocabulary: Vocabulary): BankQuestion[] {
  const texts = Object.values(lexicon.bank).flat();
  return texts.map((text) => ({ text, terms: termsOf(read(text, vocabulary)) }));
}

/** The nearest bank question that no entry answers. */
export interface Decoy {
  readonly likeness: number;
  readonly text: string | null;
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
  readonly #questions: readonly BankQuestion[];
  readonly #index: ViewIndex;
  readonly #rarity: Rarity;
  /** Bank question → the entries that claim it. */
  readonly #claims = new Map<number, Set<number>>();

  constructor(questions: readonly BankQuestion[], rarity: Rarity) {
    this.#questions = questions;
    this.#rarity = rarity;
    this.#index = new ViewIndex(rarity);
    questions.forEach(({ terms }, at) => this.#index.add(at, terms));
  }

  /** An entry that can be asked in this way claims the bank questions that ask the same. */
  claim(entry: number, way: Terms): void {
    for (const { owner } of this.#index.nearest(way, { most: this.#questions.length, from: lookedAtFrom })) {
      const question = this.#questions[owner];
      if (!question || likenessOf(question.terms, way, this.#rarity) < claimedFrom) continue;
      const claimants = this.#claims.get(owner);
      if (claimants) claimants.add(entry);
      else this.#claims.set(owner, new Set([entry]));
    }
  }

  /** Gives back what an entry claimed. */
  release(entry: number): void {
    for (const [question, claimants] of this.#claims)
      if (claimants.delete(entry) && claimants.size === 0) this.#claims.delete(question);
  }

  nearestDecoy(question: Terms): Decoy {
    const [nearest] = this.#index.nearest(question, { most: 1, skipped: this.#claims });
    if (!nearest) return { likeness: 0, text: null };
    return { likeness: nearest.likeness, text: this.#questions[nearest.owner]?.text ?? null };
  }
}
