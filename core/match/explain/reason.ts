import type { Fact } from '#core/types.ts';
import type { QuestionReading } from '../analyse/question.ts';
import type { Profile } from '../candidates/profile.ts';
import { factInWords } from '../shape/facts.ts';
import { named } from './named.ts';

/** Why the entry is proposed: what the question asks for and what the entry states. */
export function reasonFor({ own, around, leansOnSection }: QuestionReading, profile: Profile): string {
  const wanted = (leansOnSection ? around : own).concepts;
  const asked = [...wanted].filter((concept) => profile.named.has(concept));
  const aspects = [...own.asks].filter((aspect) => profile.gives.has(aspect));
  const terms = [...asked.slice(0, 3), ...aspects.slice(0, 2)].map(named);
  const subject = terms.length > 0 ? terms.join(' + ') : profile.entry.topic.toLowerCase();
  const fact = telling(profile.entry.facts, new Set(aspects));
  const gives = fact ? `states ${factInWords(fact)}` : `answers “${profile.entry.question}”`;
  return `asks for ${subject}; the entry ${gives}`;
}

const kindAsked: Readonly<Record<string, readonly Fact['kind'][]>> = {
  'how-often': ['frequency'],
  'how-long': ['duration'],
  'which-version': ['version'],
  'which-algorithm': ['algorithm'],
  'how-many': ['count'],
  'how-much': ['size'],
  who: ['party'],
};

/** The fact that meets what is asked for, else the first one. */
function telling(facts: readonly Fact[], aspects: ReadonlySet<string>): Fact | undefined {
  const kinds = new Set([...aspects].flatMap((aspect) => kindAsked[aspect] ?? []));
  return facts.find(({ kind }) => kinds.has(kind)) ?? facts[0];
}
