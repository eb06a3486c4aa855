import type { Entry } from '../../types.ts';
import { words } from '../words.ts';

/** Two questions with this share of their words in common are shown side by side. */
const isNear = 0.7;
/** Entries looked at per rare word; a word that more entries have says little. */
const mostPerWord = 300;
const rareWords = 4;

/** Same for two questions that differ in case, spacing and punctuation only. */
export function questionKey(question: string): string {
  return words(question).join(' ');
}

/** Finds the entry that asks nearly the same; looks only at entries that share one of the rarest words. */
export function nearestQuestion(entries: readonly Entry[]): (question: string) => Entry | null {
  const asked = entries.flatMap((entry) =>
    [entry.question, ...entry.alternates].map((text) => ({ entry, words: new Set(words(text)) })),
  );
  const places = new Map<string, number[]>();
  asked.forEach(({ words }, index) => {
    for (const word of words) {
      const known = places.get(word);
      if (known) known.push(index);
      else places.set(word, [index]);
    }
  });
  return (question) => {
    const own = new Set(words(question));
    const rarest =
      [...own].flatMap((word) => places.get(word) ?? []).length === 0
        ? []
        : [...own]
            .filter((word) => places.has(word))
            .toSorted((a, b) => (places.get(a)?.length ?? 0) - (places.get(b)?.length ?? 0));
    let best: { readonly entry: Entry; readonly share: number } | null = null;
    for (const word of rarest.slice(0, rareWords))
      for (const index of (places.get(word) ?? []).slice(0, mostPerWord)) {
        const other = asked[index];
        if (!other) continue;
        const share = shareOf(own, other.words);
        if (share >= isNear && share > (best?.share ?? 0)) best = { entry: other.entry, share };
      }
    return best?.entry ?? null;
  };
}

/** Words in common as a share of all words of both (Jaccard). */
function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common += 1;
  return common / (a.size + b.size - common || 1);
}
