import type { Vocabulary } from '../analyse/vocabulary.ts';
import type { Candidate, Proposal } from '../candidates/proposer.ts';
import type { Rarity } from '../candidates/rarity.ts';
import { coverageOf, viewFit } from './features/coverage.ts';
import { detailsOf } from './features/details.ts';
import { essenceOf } from './features/essence.ts';
import { guardsOf } from './features/guards.ts';
import { strangenessOf } from './features/wording.ts';

/** What is looked at to judge one candidate; every value is roughly 0 to 1. */
export const featureNames = [
  'likeness',
  'likenessSquared',
  'ofQuestion',
  'ofView',
  'evidence',
  'concepts',
  'conceptsStated',
  'worstMissing',
  'missingCount',
  'strangest',
  'strangeWords',
  'elsewhere',
  'viewUnasked',
  'conceptFit',
  'whoMissing',
  'timeMissing',
  'kindMissing',
  'amountMissing',
  'dealingMissing',
  'hinted',
  'aspectsMet',
  'scopeMissing',
  'scopeMissingAround',
  'versionOpen',
  'amountOpen',
  'amountNotMet',
  'essence',
  'ofEssence',
  'lead',
  'overDecoy',
  'decoy',
  'noConcept',
  'thin',
  'manyConcepts',
  'leansOnSection',
  'length',
  'sectionFits',
  'sectionStrange',
] as const;

export type FeatureName = (typeof featureNames)[number];
export type Features = Readonly<Record<FeatureName, number>>;

/** Judges one candidate of a proposal. */
export function featuresOf(
  proposal: Proposal,
  candidate: Candidate,
  rarity: Rarity,
  vocabulary: Vocabulary,
): Features {
  const { question, candidates, decoy } = proposal;
  const { profile, alike } = candidate;
  const { likeness, ofQuestion, ofView } = alike;
  const rivals = candidates.filter((one) => one !== candidate).map((one) => one.alike.likeness);
  return {
    likeness,
    likenessSquared: likeness * likeness,
    ofQuestion,
    ofView,
    lead: likeness - Math.max(0, ...rivals),
    overDecoy: likeness - decoy.likeness,
    decoy: decoy.likeness,
    length: Math.min(40, question.own.words.length) / 40,
    ...coverageOf(question, profile, rarity),
    ...viewFit(question, candidate.view?.concepts ?? new Set(), rarity),
    ...strangenessOf(question, profile, rarity),
    ...detailsOf(question, profile),
    ...guardsOf(question, profile, vocabulary),
    ...essenceOf(question, profile, rarity),
    ...sectionOf(proposal, candidate),
  };
}

/** What the section says to it. */
function sectionOf({ question }: Proposal, { profile }: Candidate) {
  const { concepts } = question.around;
  const known = [...concepts].filter((concept) => profile.named.has(concept)).length;
  return {
    leansOnSection: question.leansOnSection ? 1 : 0,
    sectionFits: concepts.size === 0 ? 0 : known / concepts.size,
    sectionStrange: concepts.size > 0 && known === 0 ? 1 : 0,
  };
}
