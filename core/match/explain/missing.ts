import type { QuestionReading } from '../analyse/question.ts';
import type { Profile } from '../candidates/profile.ts';
import { named } from './named.ts';

/** What the question asks for that the entry does not state, in words: "backup + how often". */
export function missingFrom({ own, around, leansOnSection }: QuestionReading, profile: Profile): string {
  const concepts = [...(leansOnSection ? around : own).concepts].filter(
    (concept) => !profile.named.has(concept),
  );
  const aspects = [...own.asks].filter((aspect) => !profile.gives.has(aspect) && !profile.hints.has(aspect));
  const missing = [...concepts, ...aspects].slice(0, 4).map(named);
  return missing.length > 0 ? missing.join(' + ') : 'a statement on exactly this';
}
