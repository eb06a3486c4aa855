import { fit, predict, type Fitted, type Row } from './fit.ts';
import type { Judged } from './judged.ts';
import type { Ranked } from './measures.ts';

/** How many of the proposed candidates of a question are learnt from. */
const learntFrom = 6;
/** The penalty that keeps the weights small; 1 to 10 make no difference that could be told from chance. */
export const penalty = 2;

/** Fits on judged questions; labels that careful people could dispute count half. */
export function learn(judged: readonly Judged[]): Fitted {
  const rows = judged.flatMap(({ ask, candidates }): Row[] =>
    candidates
      .slice(0, learntFrom)
      .map(({ features, right }) => ({ features, right, weight: ask.borderline ? 0.5 : 1 })),
  );
  return fit(rows, penalty);
}

/** Ranks every question by weights that were fitted without its questionnaire. */
export function crossValidate(judged: readonly Judged[]): Ranked[] {
  const groups = new Set(judged.map(({ ask }) => questionnaireOf(ask.source)));
  return [...groups].flatMap((group) => {
    const fitted = learn(judged.filter(({ ask }) => questionnaireOf(ask.source) !== group));
    return judged.filter(({ ask }) => questionnaireOf(ask.source) === group).map((one) => rank(one, fitted));
  });
}

function rank({ ask, candidates }: Judged, fitted: Fitted): Ranked {
  const scored = candidates
    .map(({ id, features }) => ({ id, confidence: predict(fitted, features) }))
    .toSorted((a, b) => b.confidence - a.confidence);
  return { ask, ids: scored.map(({ id }) => id), confidence: scored[0]?.confidence ?? 0, high: false };
}

/** Translations of one questionnaire are one questionnaire: "m365-de" and "m365-fr" are left out together. */
function questionnaireOf(source: string): string {
  return source.replace(/-(?:de|en|es|fr|it)$/, '');
}
