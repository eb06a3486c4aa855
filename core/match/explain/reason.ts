import type { Remark } from '#core/remarks.ts';
import type { Fact } from '#core/types.ts';
import type { QuestionReading } from '../analyse/question.ts';
import type { Profile } from '../candidates/profile.ts';

/** Why the entry is proposed: what the question asks for and what the entry states. */
export function reasonFor({ own, around, leansOnSection }: QuestionReading, profile: Profile): Remark {
  const wanted = (leansOnSection ? around : own).concepts;
  const asked = [...wanted].filter((concept) => profile.named.has(concept));
  const aspects = [...own.asks].filter((aspect) => profile.gives.has(aspect));
  const { facts, topic, question } = profile.entry;
  const fact = telling(facts, new Set(aspects)) ?? null;
  return { id: 'meets', terms: [...asked.slice(0, 3), ...aspects.slice(0, 2)], topic, fact, question };
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
