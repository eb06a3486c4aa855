// npm run calibrate: fits the confidence on labelled questions and writes core/match/confidence/coefficients.json.
// What it prints is out of fold: every questionnaire is judged by weights fitted without it.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { featureNames } from '#core/match/confidence/features.ts';
import { crossValidate, learn } from '../tests/bench/match/crossValidate.ts';
import { judgeAll } from '../tests/bench/match/judged.ts';
import { labelledSets } from '../tests/bench/match/labelled.ts';
import { measure, rightWithin, type Ranked } from '../tests/bench/match/measures.ts';

/** The share of right ones that the high band has to keep; it is aimed above what is promised. */
const highAim = 0.965;
const round = (value: number) => Number(value.toFixed(4));

const sets = labelledSets();
const judged = judgeAll(sets.flatMap(({ asks }) => asks));
const ranked = crossValidate(judged);
const bands = {
  high: lowestFor(ranked, highAim),
  medium: 0.5,
  low: 0.25,
};
const figures = Object.fromEntries(
  sets.map(({ name, asks }) => {
    const known = new Set(asks);
    const own = ranked.filter(({ ask }) => known.has(ask));
    const measures = measure(own.map((one) => ({ ...one, high: one.confidence >= bands.high })));
    return [name, Object.fromEntries(Object.entries(measures).map(([key, value]) => [key, round(value)]))];
  }),
);
const { weights, intercept } = learn(judged);
const coefficients = {
  date: new Date().toISOString().slice(0, 10),
  figures,
  bands,
  intercept: round(intercept),
  weights: Object.fromEntries(featureNames.map((name, at) => [name, round(weights[at] ?? 0)])),
};
const file = join(import.meta.dirname, '..', 'core', 'match', 'confidence', 'coefficients.json');
writeFileSync(file, `${JSON.stringify(coefficients, null, 2)}\n`);
console.table(figures);
console.log('bands', bands);

/**
 * The lowest confidence above which the share of right first entries keeps the aim.
 */
function lowestFor(all: readonly Ranked[], aim: number): number {
  const sorted = all.toSorted((a, b) => b.confidence - a.confidence);
  let right = 0;
  let lowest = 1;
  sorted.forEach((one, at) => {
    if (rightWithin(one, 1)) right += 1;
    if (right / (at + 1) >= aim) lowest = one.confidence;
  });
  return round(lowest);
}
