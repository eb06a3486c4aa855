import type { Detected, DetectionResult } from '#core/detect/detect.ts';
import { pickedIn } from '#core/detect/page/nodes.ts';
import { each, type Steps } from '#core/steps.ts';
import { labelsIn } from '#core/insert/labels.ts';
import { toTarget, type Target } from '#core/insert/target.ts';
import { isOutOfSight } from '#core/insert/visible/isKeptFromSight.ts';
import type { Known } from '../lists/lists.ts';

export const withElements = ({ question, elements }: Known): Detected[] =>
  elements ? [{ question, elements }] : [];

/** What a scan leaves behind for later commands. */
export interface Kept {
  readonly targets: Map<string, Target>;
  readonly asked: string;
}

export function* keep(known: readonly Known[], seen: DetectionResult, roots: readonly Node[]): Steps<Kept> {
  return { targets: yield* targetsOf(known, roots), asked: yield* askedIn(known, seen) };
}

/** What to recognise every question by before it is written to, by the question's id. */
function* targetsOf(known: readonly Known[], roots: readonly Node[]): Steps<Map<string, Target>> {
  const labelsOf = yield* labelsIn(roots);
  const targets = yield* each(known.flatMap(withElements), ({ question, elements }) =>
    toTarget(question, elements, labelsOf),
  );
  return new Map(targets.map((target) => [target.question.id, target]));
}

/** What the page asks, in comparable lines; what it holds as answers does not matter. */
export function* askedIn(known: readonly Known[], { unreadableFrames }: DetectionResult): Steps<string> {
  const questions = yield* each(known, ({ question }) => JSON.stringify({ ...question, value: null }));
  const frames = pickedIn<HTMLIFrameElement>(document, 'iframe, frame').map((frame) => [
    frame.getAttribute('src'),
    // Whether it shows is told from here alone; a document of our own origin tells by itself.
    frame.contentDocument === null && isOutOfSight(frame),
  ]);
  return [...questions, JSON.stringify([unreadableFrames, frames])].join('\n');
}
