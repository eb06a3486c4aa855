import { rightWithin, type Ranked } from './measures.ts';

const steps = 10;

/** For every tenth of confidence: how many questions, the mean confidence, and the share that was right. */
export function reliability(ranked: readonly Ranked[]) {
  return Array.from({ length: steps }, (_, at) => {
    const from = at / steps;
    const own = ranked.filter(({ confidence }) => Math.min(steps - 1, Math.floor(confidence * steps)) === at);
    const said = own.reduce((sum, { confidence }) => sum + confidence, 0) / own.length;
    const right = own.filter((one) => rightWithin(one, 1)).length / own.length;
    return {
      confidence: `${from.toFixed(1)} – ${(from + 1 / steps).toFixed(1)}`,
      questions: own.length,
      said: round(said),
      right: round(right),
    };
  });
}

function round(value: number): number {
  return Number(value.toFixed(2));
}
