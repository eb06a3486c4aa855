import type { Band } from '#core/types.ts';
import coefficients from './coefficients.json' with { type: 'json' };
import { at, featureNames, type FeatureName, type Features } from './featureNames.ts';

/** What the calibration found, with the run it comes from. */
export interface Coefficients {
  readonly date: string;
  readonly intercept: number;
  readonly weights: Readonly<Record<string, number>>;
  /** Lowest confidence of each band. */
  readonly bands: Readonly<Record<Band, number>>;
}

/**
 * The probability that a candidate is an acceptable answer: logistic regression over its features, fitted by
 * `npm run calibrate` on labelled questions.
 */
export function confidenceOf(features: Features, own: Coefficients = coefficients): number {
  const weights = own === coefficients ? calibrated : weightsOf(own);
  let sum = own.intercept;
  for (let place = 0; place < weights.length; place += 1)
    sum += (features[place] ?? 0) * (weights[place] ?? 0);
  return withGuards(1 / (1 + Math.exp(-sum)), features);
}

const calibrated = weightsOf(coefficients);

function weightsOf({ weights }: Coefficients): Float64Array {
  return Float64Array.from(featureNames, (name) => weights[name] ?? 0);
}

const guardNames: readonly FeatureName[] = [
  'thin',
  'scopeMissing',
  'versionOpen',
  'whoMissing',
  'timeMissing',
  'kindMissing',
  'amountMissing',
  'dealingMissing',
  'saidApart',
];
const guards = guardNames.map((name) => at[name]);
const heldBack = 0.75;

/** However alike the words are, an entry that lacks what the question turns on stays out of the high band. */
export function withGuards(confidence: number, features: Features): number {
  for (const guard of guards) if ((features[guard] ?? 0) > 0) return confidence * heldBack;
  return confidence;
}

/** The band of a confidence; null where it is too low to be offered. */
export function bandOf(confidence: number, { bands }: Coefficients = coefficients): Band | null {
  if (confidence >= bands.high) return 'high';
  if (confidence >= bands.medium) return 'medium';
  return confidence >= bands.low ? 'low' : null;
}
