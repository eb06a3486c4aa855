import type { Band } from '#core/types.ts';
import coefficients from './coefficients.json' with { type: 'json' };
import { featureNames, type FeatureName, type Features } from './features.ts';

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
export function confidenceOf(
  features: Features,
  { intercept, weights }: Coefficients = coefficients,
): number {
  let sum = intercept;
  for (const name of featureNames) sum += features[name] * (weights[name] ?? 0);
  return withGuards(1 / (1 + Math.exp(-sum)), features);
}

const guards: readonly FeatureName[] = [
  'thin',
  'scopeMissing',
  'versionOpen',
  'whoMissing',
  'timeMissing',
  'kindMissing',
];
const heldBack = 0.75;

/** However alike the words are, an entry that lacks what the question turns on stays out of the high band. */
export function withGuards(confidence: number, features: Features): number {
  return guards.some((guard) => features[guard] > 0) ? confidence * heldBack : confidence;
}

/** The band of a confidence; null where it is too low to be offered. */
export function bandOf(confidence: number, { bands }: Coefficients = coefficients): Band | null {
  if (confidence >= bands.high) return 'high';
  if (confidence >= bands.medium) return 'medium';
  return confidence >= bands.low ? 'low' : null;
}
