// npm run calibrate: fits the confidence on labelled questions and writes core/match/confidence/coefficients.json.
// What it prints is out of fold: every questionnaire is judged by weights fitted without it.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { featureNames } from '#core/match/confidence/featureNames.ts';
import { crossValidate, learn } from '../tests/bench/match/crossValidate.ts';
import { judgeAll } from '../tests/bench/match/judged.ts';
import { labelledSets } from '../tests/bench/match/labelled.ts';
import { measure, rightWithin, type Ranked } from '../tests/bench/match/measures.ts';

/**
 * What the high band has to keep: its share of right ones, and its share of the unanswerable questions. Stricter than
 * what is promised (95 %, 1 %): questions nobody tuned with are harder than these.
 */
const aims = { precision: 0.975, wrong: 0.005 };
const round = (value: number) => Number(value.toFixed(4));

const sets = labelledSets();
const asks = sets.flatMap((set) => set.asks);
const judged = judgeAll(asks);
const ranked = crossValidate(judged);
const foreseen = crossValidate(judgeAll(asks, true), judged);
const bands = { high: Math.max(lowestFor(ranked), lowestFor(foreseen)), medium: 0.6, low: 0.3 };
const figures = Object.fromEntries(
  sets.map(({ name, asks: questions }) => {
    const known = new Set(questions);
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

/** The lowest confidence from which on the high band keeps what it has to. */
function lowestFor(all: readonly Ranked[]): number {
  const silent = all.filter(({ ask }) => ask.label.length === 0).length;
  let right = 0;
  let wrong = 0;
  let lowest = 1;
  all
    .toSorted((a, b) => b.confidence - a.confidence)
    .forEach((one, at) => {
      if (rightWithin(one, 1)) right += 1;
      if (one.ask.label.length === 0) wrong += 1;
      if (right / (at + 1) >= aims.precision && wrong / silent <= aims.wrong) lowest = one.confidence;
    });
  return round(lowest);
}
