import { amountsIn, versionsIn, type Amount, type Version } from './amounts.ts';
import { foldWords } from './words/fold.ts';
import type { Mender } from './words/mend.ts';
import type { Found } from './words/phrases.ts';
import type { Manner, Meaning, Vocabulary } from './vocabulary.ts';

/** What a text is about, as far as the lexicon can tell. */
export interface Reading {
  readonly words: readonly string[];
  readonly concepts: ReadonlySet<string>;
  /** Groups of kindred concepts that the concepts belong to. */
  readonly kin: ReadonlySet<string>;
  /** Content stems → how much of the stem is news beside the concepts: 1, or less inside a concept's phrase. */
  readonly stems: ReadonlyMap<string, number>;
  readonly asks: ReadonlySet<string>;
  readonly states: ReadonlySet<string>;
  readonly manners: ReadonlySet<Manner>;
  readonly amounts: readonly Amount[];
  readonly versions: readonly Version[];
  readonly found: readonly Found<Meaning>[];
}

const insideConcept = 0.7;

/** Reads a text: its concepts, the stems that carry content, what it asks for and states, and how. */
export function read(text: string, vocabulary: Vocabulary, mender?: Mender): Reading {
  const folded = foldWords(text);
  const words = mender ? folded.map((word) => mender.mend(word)) : folded;
  const found = vocabulary.phrases.find(words);
  const sets = { concept: new Set<string>(), asks: new Set<string>(), states: new Set<string>() };
  const manners = new Set<Manner>();
  for (const { id, start } of found) {
    if (id.sort === 'concept' || id.sort === 'asks' || id.sort === 'states') sets[id.sort].add(id.name);
    else if (id.sort === 'manner' && !(id.name === 'absolute' && inRate(found, start)))
      manners.add(id.name as Manner);
  }
  const stems = stemsOf(words, found, vocabulary, sets.concept);
  return {
    words,
    concepts: sets.concept,
    kin: kinOf(sets.concept, vocabulary),
    stems,
    asks: sets.asks,
    states: sets.states,
    manners,
    amounts: amountsIn(words, found, vocabulary),
    versions: versionsIn(words, found),
    found,
  };
}

/** The stems of the words that carry content; concepts inside a compound that no phrase covers are added. */
function stemsOf(
  words: readonly string[],
  found: readonly Found<Meaning>[],
  { forms }: Vocabulary,
  concepts: Set<string>,
): Map<string, number> {
  const { parts, canonical } = coverOf(words, found);
  const stems = new Map<string, number>();
  for (let at = 0; at < words.length; at += 1) {
    const form = forms.of(words[at] ?? '');
    if (form.isIdle || parts[at] === ofLeadIn) continue;
    let isNamed = parts[at] === ofConcept;
    if (!isNamed)
      for (const concept of form.compound) {
        concepts.add(concept);
        isNamed = true;
      }
    const root = canonical[at]?.id.name ?? form.stem;
    stems.set(root, Math.max(stems.get(root) ?? 0, isNamed ? insideConcept : 1));
  }
  return stems;
}

const ofConcept = 1;
const ofLeadIn = 2;

/** By word: whether it is part of a concept's phrase or else of a lead-in, and what it is called for all languages. */
function coverOf(words: readonly string[], found: readonly Found<Meaning>[]) {
  const parts: number[] = words.map(() => 0);
  const canonical: (Found<Meaning> | undefined)[] = words.map(() => undefined);
  for (const one of found) {
    const { id, start, end } = one;
    if (id.sort === 'concept') for (let at = start; at < end; at += 1) parts[at] = ofConcept;
    if (id.sort === 'word' && end > (canonical[start]?.end ?? 0)) canonical[start] = one;
    if (id.name === 'lead-in' && (end - start > 1 || start === 0))
      for (let at = start; at < end; at += 1) parts[at] ||= ofLeadIn;
  }
  return { parts, canonical };
}

function kinOf(concepts: ReadonlySet<string>, { kin }: Vocabulary): Set<string> {
  const groups = new Set<string>();
  for (const concept of concepts) for (const group of kin.get(concept) ?? none) groups.add(group);
  return groups;
}

const none: readonly string[] = [];

/** "Every week" is a rate and claims nothing absolute. */
function inRate(found: readonly Found<Meaning>[], at: number): boolean {
  return found.some(({ id, start, end }) => id.sort === 'rate' && start <= at && at < end);
}
