import { withGuards } from '#core/match/confidence/judge.ts';
import { fit, predict, type Fitted, type Row } from './fit.ts';
import type { Judged } from './judged.ts';
import { rightWithin, type Ranked } from './measures.ts';

/** How many of the proposed candidates of a question are learnt from. */
const candidatesLearnt = 6;
/** The penalty that keeps the weights small; 1 to 10 make no difference that could be told from chance. */
export const penalty = 2;

/**
 * Fits on judged questions and stretches the result to what comes true; labels that careful people could dispute
 * count half.
 */
export function learn(judged: readonly Judged[], from?: Fitted): Fitted {
  const fitted = learnCandidates(judged, from);
  return stretch(
    fitted,
    judged.map((one) => rank(one, fitted)),
  );
}

function learnCandidates(judged: readonly Judged[], from?: Fitted): Fitted {
  const rows = judged.flatMap(({ ask, candidates }): Row[] =>
    candidates
      .slice(0, candidatesLearnt)
      .map(({ features, right }) => ({ features, right, weight: ask.borderline ? 0.5 : 1 })),
  );
  return fit(rows, penalty, from);
}

/** Ranks every question by weights that were fitted without its questionnaire, on `learntFrom`. */
export function crossValidate(judged: readonly Judged[], learntFrom = judged): Ranked[] {
  const groups = new Set(judged.map(({ ask }) => questionnaireOf(ask.source)));
  // A start only: the weights of every group settle on what the others say.
  const whole = learnCandidates(learntFrom);
  return [...groups].flatMap((group) => {
    const others = learntFrom.filter(({ ask }) => questionnaireOf(ask.source) !== group);
    const fitted = learn(others, whole);
    return judged.filter(({ ask }) => questionnaireOf(ask.source) === group).map((one) => rank(one, fitted));
  });
}

/**
 * Stretches fitted weights so that the confidence of the first entry is the share of first entries that are right:
 * the weights were fitted on all candidates, and the best of several is right more often than one of them (Platt
 * 1999, "Probabilistic outputs").
 */
function stretch({ weights, intercept }: Fitted, ranked: readonly Ranked[]): Fitted {
  const rows = ranked.map((one) => {
    const logit = Math.log(one.confidence / (1 - one.confidence));
    return { features: [logit], right: rightWithin(one, 1), weight: 1 };
  });
  const platt = fit(rows, 0);
  const slope = platt.weights[0] ?? 1;
  return { weights: weights.map((weight) => weight * slope), intercept: intercept * slope + platt.intercept };
}

function rank({ ask, candidates }: Judged, fitted: Fitted): Ranked {
  const scored = candidates
    .map(({ id, features }) => ({
      id,
      confidence: withGuards(predict(fitted, features), Float64Array.from(features)),
    }))
    .toSorted((a, b) => b.confidence - a.confidence);
  return { ask, ids: scored.map(({ id }) => id), confidence: scored[0]?.confidence ?? 0, high: false };
}

/** Translations of one questionnaire are one questionnaire: "m365-de" and "m365-fr" are left out together. */
function questionnaireOf(source: string): string {
  return source.replace(/-(?:de|en|es|fr|it)$/, '');
}
