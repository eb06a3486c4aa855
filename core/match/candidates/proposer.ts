import type { Ask } from '#core/types.ts';
import { readAsk, type QuestionReading } from '../analyse/question.ts';
import type { Vocabulary } from '../analyse/vocabulary.ts';
import type { MatchIndex } from '../index/matchIndex.ts';
import { rarityAt, weigh, type Rarity, type Weighed } from '../index/rarity.ts';
import type { Alike } from '../index/viewIndex.ts';
import type { Decoy } from './bank.ts';

/** A question read, the entries it may be about (most alike first), and the nearest bank question left open. */
export interface Proposal {
  readonly question: QuestionReading;
  /** Its terms, in their order. */
  readonly weighed: Weighed;
  readonly candidates: readonly Alike[];
  readonly decoy: Decoy;
}

const proposed = 10;
/** So many nearest entries are named even where none is offered. */
const shown = 5;

/** The first stage: which entries of one vendor a question may be about. */
export class Proposer {
  readonly vocabulary: Vocabulary;
  readonly rarity: Rarity;
  readonly index: MatchIndex;

  constructor(index: MatchIndex) {
    this.index = index;
    this.vocabulary = index.vocabulary;
    this.rarity = (term) => rarityAt(index.rarities, index.table.find(term));
  }

  /** `without` leaves views out by number, in the order in which they were added. */
  propose(ask: Ask, without?: ReadonlySet<number>): Proposal {
    const { vocabulary, mender, table, rarities, views, bank } = this.index;
    const question = readAsk(ask, vocabulary, mender);
    const weighed = weigh(question.terms, table, rarities);
    const found = views.nearest(weighed, { most: proposed, without });
    const candidates = found.length < shown ? [...found, ...this.#strangers(found)] : found;
    return { question, weighed, candidates, decoy: bank.nearestDecoy(weighed) };
  }

  /** Entries that share nothing with the question, to make up the number that is always shown. */
  #strangers(found: readonly Alike[]): Alike[] {
    const { entries, profiles } = this.index;
    const known = new Set(found.map(({ owner }) => owner));
    const strangers: Alike[] = [];
    for (const owner of entries.numbers()) {
      if (strangers.length === shown - found.length) break;
      const view = profiles.viewsOf(owner).from;
      if (!known.has(owner)) strangers.push({ owner, view, likeness: 0, ofQuestion: 0, ofView: 0 });
    }
    return strangers;
  }
}
