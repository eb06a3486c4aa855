import type { LabelledAsk } from './labelled.ts';

/** What a matcher said to a labelled question: ranked entry ids, and how sure it is of the first. */
export interface Ranked {
  readonly ask: LabelledAsk;
  readonly ids: readonly string[];
  readonly confidence: number;
  /** Whether the first was offered as high. */
  readonly high: boolean;
  readonly short?: string | null;
}

export interface Measures {
  readonly asked: number;
  readonly answerable: number;
  readonly rightAt1: number;
  readonly rightAt3: number;
  readonly auroc: number;
  /** Share of the high ones whose first entry is right. */
  readonly highPrecision: number;
  /** Share of the answerable questions that got a right high. */
  readonly highCoverage: number;
  /** Share of the unanswerable questions that got a high. */
  readonly wrongHigh: number;
  /** Share of the answerable questions covered at the lowest threshold that keeps this precision. */
  readonly coverageAt95: number;
  readonly coverageAt90: number;
}

/** Scores ranked replies; shares of nothing are NaN. */
export function measure(ranked: readonly Ranked[]): Measures {
  const answerable = ranked.filter(({ ask }) => ask.label.length > 0);
  const silent = ranked.filter(({ ask }) => ask.label.length === 0);
  const high = ranked.filter((one) => one.high);
  return {
    asked: ranked.length,
    answerable: answerable.length,
    rightAt1: share(answerable, (one) => rightWithin(one, 1)),
    rightAt3: share(answerable, (one) => rightWithin(one, 3)),
    auroc: auroc(
      answerable.map(({ confidence }) => confidence),
      silent.map(({ confidence }) => confidence),
    ),
    highPrecision: share(high, (one) => rightWithin(one, 1)),
    highCoverage: share(answerable, (one) => one.high && rightWithin(one, 1)),
    wrongHigh: share(silent, (one) => one.high),
    coverageAt95: coverageAt(ranked, 0.95),
    coverageAt90: coverageAt(ranked, 0.9),
  };
}

/** Whether an acceptable entry is among the first `places`. */
export function rightWithin({ ask, ids }: Ranked, places: number): boolean {
  return ids.slice(0, places).some((id) => ask.label.includes(id));
}

/** The probability that an answerable question gets more confidence than an unanswerable one; ties count half. */
export function auroc(answerable: readonly number[], silent: readonly number[]): number {
  let won = 0;
  for (const a of answerable) for (const s of silent) won += a > s ? 1 : a === s ? 0.5 : 0;
  return won / (answerable.length * silent.length);
}

/** Right answers as a share of the answerable, at the lowest confidence that still keeps the precision. */
export function coverageAt(ranked: readonly Ranked[], precision: number): number {
  const answerable = ranked.filter(({ ask }) => ask.label.length > 0).length;
  const sorted = ranked.toSorted((a, b) => b.confidence - a.confidence);
  let right = 0;
  let covered = 0;
  sorted.forEach((one, at) => {
    if (rightWithin(one, 1)) right += 1;
    if (right / (at + 1) >= precision) covered = right;
  });
  return covered / answerable;
}

function share<T>(all: readonly T[], holds: (one: T) => boolean): number {
  return all.filter(holds).length / all.length;
}
