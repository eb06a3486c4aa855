import { amountsIn, versionsIn, type Amount, type Version } from './amounts.ts';
import { conceptsInCompound } from './words/compounds.ts';
import { foldWords } from './words/fold.ts';
import type { Mender } from './words/mend.ts';
import type { Found } from './words/phrases.ts';
import { stem } from './words/stem.ts';
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
  const named = new Uint8Array(words.length);
  const idle = new Uint8Array(words.length);
  const canonical: (string | undefined)[] = [];
  const reach = new Uint8Array(words.length);
  for (const { id, start, end } of found) {
    if (id.sort === 'concept') named.fill(1, start, end);
    if (id.sort === 'concept' || id.sort === 'asks' || id.sort === 'states') sets[id.sort].add(id.name);
    else if (id.sort === 'manner' && !(id.name === 'absolute' && inRate(found, start)))
      manners.add(id.name as Manner);
    if (id.sort === 'word' && end - start > (reach[start] ?? 0)) {
      canonical[start] = id.name;
      reach[start] = end - start;
    }
    if (id.name === 'lead-in' && (end - start > 1 || start === 0)) idle.fill(1, start, end);
  }
  const stems = new Map<string, number>();
  words.forEach((word, at) => {
    if (word.length < 2 || vocabulary.stopWords.has(word) || (idle[at] && !named[at])) return;
    if (!named[at])
      for (const concept of conceptsInCompound(word, vocabulary)) {
        sets.concept.add(concept);
        named[at] = 1;
      }
    const root = canonical[at] ?? stem(word);
    stems.set(root, Math.max(stems.get(root) ?? 0, named[at] ? insideConcept : 1));
  });
  const kin = new Set([...sets.concept].flatMap((concept) => vocabulary.kin.get(concept) ?? []));
  return {
    words,
    concepts: sets.concept,
    kin,
    stems,
    asks: sets.asks,
    states: sets.states,
    manners,
    amounts: amountsIn(words, found, vocabulary),
    versions: versionsIn(words, found),
    found,
  };
}

/** "Every week" is a rate and claims nothing absolute. */
function inRate(found: readonly Found<Meaning>[], at: number): boolean {
  return found.some(({ id, start, end }) => id.sort === 'rate' && start <= at && at < end);
}
