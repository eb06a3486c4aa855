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
  'saidApart',
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

/** The values for one candidate, each at its place. */
export type Features = Float64Array;

/** Where the value of each name stands. */
export const at = Object.fromEntries(featureNames.map((name, place) => [name, place])) as Readonly<
  Record<FeatureName, number>
>;
