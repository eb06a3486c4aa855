import type { Entry } from '../../types.ts';
import { words } from '../find/words.ts';

/** Two questions with this share of their words in common are shown side by side. */
const isNear = 0.7;
/** Questions looked at per rare word: where more have it, it is not rare and says little. */
const mostPerWord = 200;

/** Same for two questions that differ in case, spacing and punctuation only. */
export function questionKey(question: string): string {
  return words(question).join(' ');
}

/** A question as the ranks of its words, rarest first. */
interface Asked {
  readonly entry: Entry;
  readonly ranks: readonly number[];
}

/**
 * Finds the entry that asks nearly the same. Two sets of words that have most in common share one of their few
 * rarest words (prefix filtering, Chaudhuri et al. 2006), so only those are indexed and looked up.
 */
export function nearestQuestion(entries: readonly Entry[]): (question: string) => Entry | null {
  const texts = entries.flatMap((entry) =>
    [entry.question, ...entry.alternates].map((text) => ({ entry, own: new Set(words(text)) })),
  );
  const rankOf = ranksByRarity(texts.map(({ own }) => own));
  const byRareWord = new Map<number, Asked[]>();
  for (const { entry, own } of texts) {
    const asked = { entry, ranks: ranksOf(own, rankOf) };
    for (const rank of asked.ranks.slice(0, rareCount(own.size))) {
      const known = byRareWord.get(rank);
      if (!known) byRareWord.set(rank, [asked]);
      else if (known.length < mostPerWord) known.push(asked);
    }
  }
  return (question) => {
    const own = new Set(words(question));
    const ranks = ranksOf(own, rankOf);
    // Words that no entry has are the rarest of all: they take their places among the rare ones.
    const rare = ranks.slice(0, Math.max(0, rareCount(own.size) - (own.size - ranks.length)));
    let best: Asked | null = null;
    let bestShare = isNear;
    for (const rank of rare)
      for (const asked of byRareWord.get(rank) ?? []) {
        const share = shareOf(ranks, asked.ranks, own.size);
        if (share < bestShare || (best && share === bestShare)) continue;
        [best, bestShare] = [asked, share];
      }
    return best?.entry ?? null;
  };
}

/** How many of the rarest of `size` words two near questions cannot all differ in. */
function rareCount(size: number): number {
  return size - Math.ceil(isNear * size) + 1;
}

function ranksByRarity(sets: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const set of sets) for (const word of set) counts.set(word, (counts.get(word) ?? 0) + 1);
  const sorted = [...counts].toSorted(([, a], [, b]) => a - b);
  return new Map(sorted.map(([word], rank) => [word, rank]));
}

function ranksOf(own: ReadonlySet<string>, rankOf: ReadonlyMap<string, number>): readonly number[] {
  return [...own].flatMap((word) => rankOf.get(word) ?? []).toSorted((a, b) => a - b);
}

/** Words in common as a share of all words of both (Jaccard); `size` counts words that no entry has too. */
function shareOf(a: readonly number[], b: readonly number[], size: number): number {
  let common = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const difference = (a[i] ?? 0) - (b[j] ?? 0);
    if (difference === 0) common += 1;
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
  return common / (size + b.length - common || 1);
}
