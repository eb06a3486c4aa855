import type { QuestionReading } from '../../analyse/question.ts';
import type { Profile } from '../../candidates/profile.ts';
import type { Rarity } from '../../candidates/rarity.ts';

/** How much of what the entry is always about the question has, and how much of the question the entry is about. */
export function essenceOf({ terms }: QuestionReading, { essence }: Profile, rarity: Rarity) {
  let both = 0;
  let whole = 0;
  let size = 0;
  for (const [term, share] of essence) {
    if (term.startsWith('a:')) continue;
    const weight = (term.startsWith('c:') ? 2 : 1) * rarity(term);
    whole += share * share * weight;
    if (terms.has(term)) both += share * share * weight;
  }
  let named = 0;
  for (const [term, weight] of terms) {
    const weighed = weight * rarity(term);
    size += weighed;
    named += weighed * Math.sqrt(essence.get(term) ?? 0);
  }
  return { essence: whole === 0 ? 0 : both / whole, ofEssence: size === 0 ? 0 : named / size };
}
