import type { Ask, Entry } from '#core/types.ts';
import { readAsk, type QuestionReading } from '../analyse/question.ts';
import { read } from '../analyse/read.ts';
import { foldWords } from '../analyse/fold.ts';
import { mendAgainst, type Mend } from '../analyse/mend.ts';
import { readLexicon, type Vocabulary } from '../analyse/vocabulary.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { profileOf, type Profile } from './profile.ts';
import { rarityOf, type Rarity } from './rarity.ts';
import { termsOf, type Terms } from './terms.ts';
import { ViewIndex, type Alike } from './viewIndex.ts';

/** An entry that a question may be about. */
export interface Candidate {
  readonly profile: Profile;
  readonly alike: Alike;
}

/** A question read, the entries it may be about, and the nearest bank question nobody answers. */
export interface Proposal {
  readonly question: QuestionReading;
  /** Most alike first. */
  readonly candidates: readonly Candidate[];
  /** Likeness to the nearest decoy, 0 to 1. */
  readonly decoy: number;
  readonly decoyText: string | null;
}

const proposed = 10;
/** So many nearest entries are named even where none is offered. */
const shown = 5;
/** A bank question this much like a way to ask an entry is answered by it, and no decoy for this vendor. */
const claimedFrom = 0.8;

/** The first stage: which entries of one vendor a question may be about. */
export class Proposer {
  readonly vocabulary: Vocabulary;
  readonly rarity: Rarity;
  readonly #mend: Mend;
  readonly #profiles: Profile[] = [];
  readonly #entries: ViewIndex;
  readonly #decoys: ViewIndex;
  readonly #bank: readonly { readonly text: string; readonly terms: Terms }[];

  constructor(entries: readonly Entry[], lexicon: Lexicon) {
    const vocabulary = readLexicon(lexicon);
    this.vocabulary = vocabulary;
    this.#bank = Object.values(lexicon.bank)
      .flat()
      .map((text) => ({ text, terms: termsOf(read(text, vocabulary)) }));
    let views = 0;
    this.#profiles = entries.map((entry) => {
      const profile = profileOf(entry, vocabulary, views);
      views += profile.views.length;
      return profile;
    });
    this.rarity = rarityOf([...this.#bank.map(({ terms }) => terms.keys()), ...this.#profiles.map(asked)]);
    this.#mend = mendAgainst(
      knownWords(lexicon, entries),
      (word) => vocabulary.phrases.find([word]).length > 0 || vocabulary.stopWords.has(word),
    );
    this.#entries = new ViewIndex(this.rarity);
    this.#profiles.forEach((profile, owner) => {
      for (const view of profile.views) this.#entries.add(owner, view.terms);
    });
    this.#decoys = new ViewIndex(this.rarity);
    this.#bank.forEach(({ terms }, owner) => {
      if (mostAlike(this.#entries.alike(terms)) < claimedFrom) this.#decoys.add(owner, terms);
    });
  }

  propose(ask: Ask, without?: ReadonlySet<number>): Proposal {
    const question = readAsk(ask, this.vocabulary, this.#mend);
    const found = [...this.#entries.alike(question.terms, without).values()].toSorted(
      (a, b) => b.likeness - a.likeness,
    );
    const candidates = [...found.slice(0, proposed), ...this.#strangers(found)].flatMap((alike) => {
      const profile = this.#profiles[alike.owner];
      return profile ? [{ profile, alike }] : [];
    });
    let nearest: Alike | null = null;
    for (const alike of this.#decoys.alike(question.terms).values())
      if (!nearest || alike.likeness > nearest.likeness) nearest = alike;
    return {
      question,
      candidates,
      decoy: nearest?.likeness ?? 0,
      decoyText: nearest ? (this.#bank[nearest.owner]?.text ?? null) : null,
    };
  }

  /** Entries that share nothing with the question, to make up the number that is always shown. */
  #strangers(found: readonly Alike[]): Alike[] {
    if (found.length >= shown) return [];
    const known = new Set(found.map(({ owner }) => owner));
    const strangers = [...this.#profiles.keys()].filter((owner) => !known.has(owner));
    return strangers.slice(0, shown - found.length).map((owner) => ({
      owner,
      view: this.#profiles[owner]?.firstView ?? 0,
      likeness: 0,
      ofQuestion: 0,
      ofView: 0,
    }));
  }
}

/** Every word of the lexicon and of the entries; what is none of these may be a slip. */
function knownWords(lexicon: Lexicon, entries: readonly Entry[]): Set<string> {
  const phrases = [lexicon.concepts, lexicon.words, lexicon.bank].flatMap((lists) =>
    Object.values(lists).flat(),
  );
  const aspects = Object.values(lexicon.aspects).flatMap(({ asks, states }) => [...asks, ...states]);
  const wording = Object.values(lexicon.wording).flatMap((lists) => Object.values(lists).flat());
  const texts = entries.flatMap(({ question, alternates, answer }) => [question, ...alternates, answer.text]);
  return new Set([...phrases, ...aspects, ...wording, ...texts].flatMap((text) => foldWords(String(text))));
}

/** Every term of the ways to ask an entry, each once. */
function asked({ views }: Profile): Set<string> {
  return new Set(views.flatMap(({ terms }) => [...terms.keys()]));
}

function mostAlike(found: ReadonlyMap<number, Alike>): number {
  let most = 0;
  for (const { likeness } of found.values()) most = Math.max(most, likeness);
  return most;
}
