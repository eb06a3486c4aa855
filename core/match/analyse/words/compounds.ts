import type { Meaning } from '../vocabulary.ts';
import type { PhraseBook } from './phrases.ts';

const shortestCompound = 13;
const shortestPart = 6;

/**
 * The concepts named by the head or the tail of a long word that no phrase knows: German writes
 * "Ereignisprotokollierung" as one word. The longest part that names something decides.
 */
export function conceptsInCompound(word: string, phrases: PhraseBook<Meaning>): readonly string[] {
  if (word.length < shortestCompound) return [];
  for (let cut = shortestPart; cut <= word.length - shortestPart; cut += 1) {
    const tail = conceptsOf(word.slice(cut), phrases);
    if (tail.length > 0) return tail;
  }
  return [];
}

function conceptsOf(word: string, phrases: PhraseBook<Meaning>): string[] {
  return phrases.find([word]).flatMap(({ id }) => (id.sort === 'concept' ? [id.name] : []));
}
