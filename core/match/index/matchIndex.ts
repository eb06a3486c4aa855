import type { Entry } from '#core/types.ts';
import { Mender } from '../analyse/words/mend.ts';
import { readLexicon, type Vocabulary } from '../analyse/vocabulary.ts';
import { Bank, bankTexts, readBank, type StoredBank } from '../candidates/bank.ts';
import { lexiconBeginnings, lexiconWords, profileOf, wordsOf, type Profile } from '../candidates/profile.ts';
import type { Terms } from '../candidates/terms.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { Entries, type StoredEntries } from './entries.ts';
import { Holdings } from './holdings.ts';
import { Packed, type StoredProfiles } from './packed.ts';
import { raritiesOf, weigh } from './rarity.ts';
import { TermTable } from './termTable.ts';
import { ViewIndex, type StoredViews } from './viewIndex.ts';

/** An index as plain data that survives `structuredClone`; good for the lexicon and the engine that made it only. */
export interface StoredIndex {
  readonly terms: readonly string[];
  readonly rarities: Float64Array;
  /** How many entries there were when it was counted how rare terms are. */
  readonly counted: number;
  readonly entries: StoredEntries;
  readonly profiles: StoredProfiles;
  readonly views: StoredViews;
  readonly bank: StoredBank;
  /** Words of the entries that the lexicon does not know. */
  readonly words: readonly string[];
}

/** So many changes never make it worth counting anew how rare terms are. */
const fewChanges = 50;
const mostUnpacked = 500;

/** Everything that is known of the entries of one vendor, ready to be searched. */
export class MatchIndex {
  readonly vocabulary: Vocabulary;
  readonly mender: Mender;
  readonly table: TermTable;
  readonly entries: Entries;
  readonly profiles: Packed;
  readonly holdings: Holdings;
  readonly views: ViewIndex;
  readonly bank: Bank;
  readonly #words: string[];
  readonly #unpacked = new Map<number, Profile>();
  #rarities: Float64Array;
  #counted: number;

  /** Opens a stored index, or makes an empty one. */
  constructor(lexicon: Lexicon, stored?: StoredIndex) {
    this.vocabulary = readLexicon(lexicon);
    this.mender = new Mender(lexiconWords(lexicon), this.vocabulary, lexiconBeginnings(lexicon));
    this.#words = this.mender.learn(stored?.words ?? []);
    this.table = new TermTable(stored?.terms);
    this.entries = new Entries(stored?.entries);
    this.profiles = new Packed(this.table, stored?.profiles);
    this.holdings = new Holdings(this.profiles, this.table);
    this.views = new ViewIndex(stored?.views);
    this.bank = new Bank(bankTexts(lexicon), stored?.bank);
    this.#rarities = stored?.rarities ?? new Float64Array(0);
    this.#counted = stored?.counted ?? 0;
  }

  /** By number of a term. */
  get rarities(): Float64Array {
    return this.#rarities;
  }

  /** So much has changed that how rare terms are should be counted anew: build another one. */
  get isOutgrown(): boolean {
    const { length, size } = this.entries;
    return length - this.#counted + (length - size) > Math.max(fewChanges, this.#counted / 2);
  }

  /** Reads an entry and adds it, in place of the one of the same id. How rare terms are stays as it was. */
  add(entry: Entry): void {
    this.remove(entry.id);
    this.#find(this.#keep(entry));
  }

  remove(entryId: string): void {
    const owner = this.entries.find(entryId);
    if (owner === undefined) return;
    const { from, end } = this.profiles.viewsOf(owner);
    this.views.remove(from, end);
    this.bank.release(owner);
    this.entries.remove(owner);
    this.#unpacked.delete(owner);
  }

  /** The profile of an entry that is there. */
  profileOf(owner: number): Profile {
    const before = this.#unpacked.get(owner);
    if (before) return before;
    if (this.#unpacked.size >= mostUnpacked) this.#unpacked.clear();
    const profile = this.profiles.unpack(owner, this.entries.entryOf(owner));
    this.#unpacked.set(owner, profile);
    return profile;
  }

  stored(): StoredIndex {
    return {
      terms: this.table.stored(),
      rarities: this.#rarities,
      counted: this.#counted,
      entries: this.entries.stored(),
      profiles: this.profiles.stored(),
      views: this.views.stored(),
      bank: this.bank.stored(),
      words: [...this.#words],
    };
  }

  /** Fills an empty index, and counts how rare terms are. */
  fill(entries: readonly Entry[], questions: readonly Terms[]): void {
    const owners = entries.map((entry) => this.#keep(entry));
    this.#counted = entries.length;
    this.#rarities = raritiesOf(this.#countTerms(questions), questions.length + entries.length);
    questions.forEach((terms, at) => this.bank.add(at, weigh(terms, this.table, this.#rarities)));
    for (const owner of owners) this.#find(owner);
    this.views.flatten();
    this.bank.flatten();
  }

  #keep(entry: Entry): number {
    for (const word of this.mender.learn(wordsOf(entry))) this.#words.push(word);
    this.profiles.add(profileOf(entry, this.vocabulary));
    return this.entries.add(entry);
  }

  /** From now on an entry is found. */
  #find(owner: number): void {
    const { from, end } = this.profiles.viewsOf(owner);
    this.profiles.weighEssence(owner, this.#rarities);
    for (let view = from; view < end; view += 1) {
      const way = weigh(this.profiles.waysOf(view), this.table, this.#rarities);
      this.views.add(owner, way);
      this.bank.claim(owner, way);
    }
  }

  /** In how many of the bank's questions and of the entries' ways to ask each term occurs. */
  #countTerms(questions: readonly Terms[]): Int32Array {
    const numbers = questions.map((terms) => [...terms.keys()].map((term) => this.table.numberFor(term)));
    const counts = new Int32Array(this.table.size);
    for (const term of numbers.flat()) counts[term] = (counts[term] ?? 0) + 1;
    const { terms, shares } = this.profiles.arrays;
    const last = this.profiles.termsOf(this.entries.length - 1).end;
    for (let at = 0; at < last; at += 1) {
      const term = terms[at] ?? 0;
      if ((shares[at] ?? 0) > 0) counts[term] = (counts[term] ?? 0) + 1;
    }
    return counts;
  }
}

/** Reads entries and makes an index of them. */
export function buildIndex(entries: readonly Entry[], lexicon: Lexicon): MatchIndex {
  const index = new MatchIndex(lexicon);
  index.fill(entries, readBank(lexicon, index.vocabulary));
  return index;
}
