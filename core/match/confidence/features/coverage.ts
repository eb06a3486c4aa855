import type { QuestionReading } from '../../analyse/question.ts';
import type { Profile } from '../../candidates/profile.ts';
import type { Rarity } from '../../candidates/rarity.ts';
import { conceptTerm } from '../../candidates/terms.ts';

/** A label of so few words that names no concept ("Rating", "Owner") could belong to any form. */
const fewStems = 2;

/** How much of the question's weight, and of its concepts, the evidence of an entry covers. */
export function coverageOf({ own, terms }: QuestionReading, profile: Profile, rarity: Rarity) {
  const concepts = [...own.concepts];
  const weigh = (list: readonly string[]) => sum(list.map((concept) => rarity(conceptTerm(concept))));
  const total = weigh(concepts);
  const share = (set: ReadonlySet<string>) =>
    total === 0 ? 0.5 : weigh(concepts.filter((concept) => set.has(concept))) / total;
  const missing = concepts.filter((concept) => !profile.named.has(concept));
  const weights = [...terms].map(([term, weight]) => [term, weight * rarity(term)] as const);
  const all = sum(weights.map(([, weight]) => weight));
  const evident = sum(weights.map(([term, weight]) => (profile.terms.has(term) ? weight : 0)));
  return {
    evidence: all === 0 ? 0 : evident / all,
    concepts: share(profile.named),
    conceptsStated: share(profile.stated),
    worstMissing: Math.max(0, ...missing.map((concept) => rarity(conceptTerm(concept)))),
    missingCount: Math.min(4, missing.length) / 4,
    noConcept: concepts.length === 0 ? 1 : 0,
    thin: concepts.length === 0 && own.stems.size <= fewStems ? 1 : 0,
    manyConcepts: Math.min(8, concepts.length) / 8,
  };
}

/** How the concepts of the question and of the most alike way to ask fit: what only the one or the other has. */
export function viewFit(question: QuestionReading, concepts: ReadonlySet<string>, rarity: Rarity) {
  const weigh = (list: Iterable<string>) => sum([...list].map((concept) => rarity(conceptTerm(concept))));
  const viewUnasked = weigh([...concepts].filter((concept) => !question.own.concepts.has(concept)));
  const both = weigh([...concepts].filter((concept) => question.own.concepts.has(concept)));
  const all =
    both + viewUnasked + weigh([...question.own.concepts].filter((concept) => !concepts.has(concept)));
  return { viewUnasked: Math.min(3, viewUnasked) / 3, conceptFit: all === 0 ? 0.5 : both / all };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
