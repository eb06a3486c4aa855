import { foldWords } from './fold.ts';
import { stem } from './stem.ts';
import type { Manner, Vocabulary } from './vocabulary.ts';

/** What a text is about, as far as the lexicon can tell. */
export interface Reading {
  readonly words: readonly string[];
  readonly concepts: ReadonlySet<string>;
  /** Content stems → how much of the stem is news beside the concepts: 1, or less inside a concept's phrase. */
  readonly stems: ReadonlyMap<string, number>;
  readonly asks: ReadonlySet<string>;
  readonly states: ReadonlySet<string>;
  readonly manners: ReadonlySet<Manner>;
}

const insideConcept = 0.35;

/** Reads a text: its concepts, the stems that carry content, what it asks for and states, and how. */
export function read(text: string, vocabulary: Vocabulary): Reading {
  const words = foldWords(text);
  const concepts = new Set<string>();
  const named = new Uint8Array(words.length);
  for (const { id, start, end } of vocabulary.concepts.find(words)) {
    concepts.add(id);
    named.fill(1, start, end);
  }
  const idle = new Uint8Array(words.length);
  for (const { start, end } of vocabulary.leadIns.find(words))
    if (end - start > 1 || start === 0) idle.fill(1, start, end);
  const stems = new Map<string, number>();
  words.forEach((word, at) => {
    if (word.length < 2 || vocabulary.stopWords.has(word)) return;
    if (idle[at] && !named[at]) return;
    const root = stem(word);
    stems.set(root, Math.max(stems.get(root) ?? 0, named[at] ? insideConcept : 1));
  });
  return {
    words,
    concepts,
    stems,
    asks: new Set(vocabulary.asks.find(words).map(({ id }) => id)),
    states: new Set(vocabulary.states.find(words).map(({ id }) => id)),
    manners: new Set(vocabulary.manners.find(words).map(({ id }) => id)),
  };
}
