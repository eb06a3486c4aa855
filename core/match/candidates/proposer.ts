import type { Ask, Entry } from '#core/types.ts';
import { Mender } from '../analyse/mend.ts';
import { readAsk, type QuestionReading } from '../analyse/question.ts';
import { readLexicon, type Vocabulary } from '../analyse/vocabulary.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { Bank, readBank, type Decoy } from './bank.ts';
import { lexiconWords, profileOf, wordsOf, type Profile } from './profile.ts';
import { rarityOf, type Rarity } from './rarity.ts';
import type { View } from './view.ts';
import { ViewIndex, type Alike } from './viewIndex.ts';

/** An entry that a question may be about, and the way to ask it that is most like the question. */
export interface Candidate {
  readonly profile: Profile;
  readonly alike: Alike;
  readonly view: View | null;
}

/** A question read, the entries it may be about (most alike first), and the nearest bank question left open. */
export interface Proposal {
  readonly question: QuestionReading;
  readonly candidates: readonly Candidate[];
  readonly decoy: Decoy;
}

const proposed = 10;
/** So many nearest entries are named even where none is offered. */
const shown = 5;

/** The first stage: which entries of one vendor a question may be about. */
export class Proposer {
  readonly vocabulary: Vocabulary;
  readonly rarity: Rarity;
  readonly #mender: Mender;
  readonly #profiles = new Map<number, Profile>();
  readonly #owners = new Map<string, number>();
  readonly #views: View[] = [];
  readonly #index: ViewIndex;
  readonly #bank: Bank;

  /** `earlier` are profiles from an earlier run; an entry that has not changed since is not read again. */
  constructor(entries: readonly Entry[], lexicon: Lexicon, earlier: readonly Profile[] = []) {
    this.vocabulary = readLexicon(lexicon);
    const bank = readBank(lexicon, this.vocabulary);
    const known = new Map(earlier.map((profile) => [profile.entry.id, profile]));
    const profiles = entries.map(
      (entry) => reused(known.get(entry.id), entry) ?? profileOf(entry, this.vocabulary),
    );
    this.rarity = rarityOf([...bank.map(({ terms }) => terms.keys()), ...profiles.map(askedTerms)]);
    this.#mender = new Mender(lexiconWords(lexicon), this.vocabulary);
    this.#index = new ViewIndex(this.rarity);
    this.#bank = new Bank(bank, this.rarity);
    for (const profile of profiles) this.#take(profile);
  }

  /** Adds an entry, or replaces the one of the same id. How rare terms are stays as it was at the start. */
  add(entry: Entry): void {
    this.remove(entry.id);
    this.#take(profileOf(entry, this.vocabulary));
  }

  remove(entryId: string): void {
    const owner = this.#owners.get(entryId);
    if (owner === undefined) return;
    this.#owners.delete(entryId);
    this.#profiles.delete(owner);
    this.#index.remove(owner);
    this.#bank.release(owner);
  }

  /** What was read of the entries: plain data that can be stored and handed to the next run. */
  profiles(): Profile[] {
    return [...this.#profiles.values()];
  }

  /** `without` leaves views out by number, in the order in which they were added. */
  propose(ask: Ask, without?: ReadonlySet<number>): Proposal {
    const question = readAsk(ask, this.vocabulary, this.#mender);
    const found = this.#index.nearest(question.terms, { most: proposed, without });
    const candidates = [...found, ...this.#strangers(found)].flatMap((alike): Candidate[] => {
      const profile = this.#profiles.get(alike.owner);
      return profile ? [{ profile, alike, view: this.#views[alike.view] ?? null }] : [];
    });
    return { question, candidates, decoy: this.#bank.nearestDecoy(question.terms) };
  }

  #take(profile: Profile): void {
    const owner = this.#views.length;
    this.#profiles.set(owner, profile);
    this.#owners.set(profile.entry.id, owner);
    this.#mender.learn(wordsOf(profile.entry));
    for (const view of profile.views) {
      this.#views.push(view);
      this.#index.add(owner, view.terms);
      this.#bank.claim(owner, view.terms);
    }
  }

  /** Entries that share nothing with the question, to make up the number that is always shown. */
  #strangers(found: readonly Alike[]): Alike[] {
    if (found.length >= shown) return [];
    const known = new Set(found.map(({ owner }) => owner));
    const strangers: Alike[] = [];
    for (const owner of this.#profiles.keys()) {
      if (strangers.length === shown - found.length) break;
      if (!known.has(owner)) strangers.push({ owner, view: owner, likeness: 0, ofQuestion: 0, ofView: 0 });
    }
    return strangers;
  }
}

function reused(earlier: Profile | undefined, entry: Entry): Profile | null {
  return earlier && JSON.stringify(earlier.entry) === JSON.stringify(entry) ? earlier : null;
}

/** Every term of the ways to ask an entry, each once. */
function askedTerms({ views }: Profile): Set<string> {
  return new Set(views.flatMap(({ terms }) => [...terms.keys()]));
}
