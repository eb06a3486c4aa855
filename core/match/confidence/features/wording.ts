import type { QuestionReading } from '../../analyse/question.ts';
import type { Profile } from '../../candidates/profile.ts';
import { unknownRarity, type Rarity } from '../../candidates/rarity.ts';

/** How much of the question's own wording the entry never uses, and how much of that other questions do use. */
export function strangenessOf(question: QuestionReading, profile: Profile, rarity: Rarity) {
  let strangest = 0;
  let strangeWords = 0;
  let elsewhere = 0;
  for (const [stem, news] of question.own.stems) {
    if (news < 1 || profile.terms.has(`s:${stem}`)) continue;
    const weight = rarity(`s:${stem}`);
    strangeWords += weight;
    if (weight !== unknownRarity) {
      strangest = Math.max(strangest, weight);
      elsewhere += weight;
    }
  }
  return { strangest, strangeWords: Math.min(6, strangeWords) / 6, elsewhere: Math.min(4, elsewhere) / 4 };
}
