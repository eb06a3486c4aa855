import { readdirSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import coefficients from '#core/match/confidence/coefficients.json' with { type: 'json' };
import { at, featureNames, type FeatureName } from '#core/match/confidence/featureNames.ts';
import { bandOf, confidenceOf } from '#core/match/confidence/judge.ts';

function row(name: FeatureName, value: number): Float64Array {
  const features = new Float64Array(featureNames.length);
  features[at[name]] = value;
  return features;
}

const bands = { high: 0.8, medium: 0.5, low: 0.25 };

describe('confidence', () => {
  it('is the logistic of the weighted features', () => {
    const own = { date: '', intercept: -1, weights: { likeness: 3 }, bands };
    expect(confidenceOf(row('likeness', 0.5), own)).toBeCloseTo(1 / (1 + Math.exp(-0.5)));
  });

  it.each([
    [0.8, 'high'],
    [0.799, 'medium'],
    [0.5, 'medium'],
    [0.25, 'low'],
    [0.249, null],
  ])('%d is %s', (confidence, band) => {
    expect(bandOf(confidence, { date: '', intercept: 0, weights: {}, bands })).toBe(band);
  });
});

describe('the calibrated coefficients', () => {
  it('have a weight for every feature and for nothing else', () => {
    expect(Object.keys(coefficients.weights).toSorted()).toEqual([...featureNames].toSorted());
  });

  it('say when and with what result they were fitted', () => {
    expect(coefficients.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(coefficients.figures.own.highPrecision).toBeGreaterThanOrEqual(0.95);
  });

  it('stay with lexicon and bank within 200 kB', () => {
    const lexicon = new URL('../../../../knowledge/lexicon/', import.meta.url);
    const files = readdirSync(lexicon).filter((name) => name.endsWith('.json'));
    const sizes = files.map((name) => statSync(new URL(name, lexicon)).size);
    const own = statSync(
      new URL('../../../../core/match/confidence/coefficients.json', import.meta.url),
    ).size;
    expect(sizes.reduce((sum, size) => sum + size, own)).toBeLessThanOrEqual(200_000);
  });
});
