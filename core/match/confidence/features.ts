import type { Entry } from '#core/types.ts';
import { coverageOf, viewFit } from './features/coverage.ts';
import { detailsOf } from './features/details.ts';
import { essenceOf } from './features/essence.ts';
import { guardsOf } from './features/guards.ts';
import { strangenessOf } from './features/wording.ts';
import { holds, type Held } from './held.ts';
import type { Sheet } from './sheet.ts';

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

/** Judges one candidate; its entry is looked at only for its facts. */
export function featuresOf(sheet: Sheet, held: Held, entry: () => Entry): Features {
  const { question, decoy } = sheet;
  const { likeness, ofQuestion, ofView } = held.alike;
  return {
    likeness,
    likenessSquared: likeness * likeness,
    ofQuestion,
    ofView,
    lead: likeness - held.rival,
    overDecoy: likeness - decoy,
    decoy,
    length: Math.min(40, question.own.words.length) / 40,
    ...coverageOf(sheet, held),
    ...viewFit(sheet, held),
    ...strangenessOf(sheet, held),
    ...detailsOf(sheet, held),
    ...guardsOf(sheet, held, entry),
    ...essenceOf(sheet, held),
    ...sectionOf(sheet, held),
  };
}

/** What the section says to it. */
function sectionOf({ question, around }: Sheet, { holding }: Held) {
  const known = around.filter((concept) => holds(holding, concept, 'evident')).length;
  return {
    leansOnSection: question.leansOnSection ? 1 : 0,
    sectionFits: around.length === 0 ? 0 : known / around.length,
    sectionStrange: around.length > 0 && known === 0 ? 1 : 0,
  };
}
