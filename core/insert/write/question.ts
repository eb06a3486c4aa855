import type { Field, QuestionElements } from '../../detect/field.ts';
import type { AnswerParts, InsertResult } from '../../types.ts';
import { withoutSubmitting } from '../events/withoutSubmitting.ts';
import { fieldObstacle, stands } from '../obstacle.ts';
import { takesText } from '../kind.ts';
import { until } from '../pause.ts';
import { isHeld, settledValue, textFieldOf } from '../readBack.ts';
import type { Refused } from '../refusal.ts';
import { writeFieldChoice, writeFieldText } from './field.ts';

/** Finds a question's elements in the page as it is now; null where the question is gone. */
export type LookAgain = () => QuestionElements | null;

export interface Writing {
  /** The parts to write; an empty text or choice clears, null leaves the part alone. */
  readonly wanted: AnswerParts;
  readonly previous: AnswerParts;
  /** Formatting of a rich text, where it is being restored. */
  readonly html: string | null;
}

/**
 * Writes both parts of an answer, reads them back, and tells what the page made of them. A choice comes before
 * its comment, which may exist only from then on; taking back goes the other way round.
 */
export async function write(
  elements: QuestionElements,
  { wanted, previous, html }: Writing,
  lookAgain: LookAgain,
): Promise<InsertResult> {
  let at = elements;
  let refused: Refused | null = null;
  const writeChoice = async () => {
    if (wanted.choice) refused = await writeFieldChoice(at.control, wanted.choice);
  };
  const writeText = async () => {
    if (wanted.text === null || refused) return;
    if (!textFieldOf(at)) at = { ...at, comment: await appearedComment(lookAgain) };
    const field = textFieldOf(at);
    if (field) await writeFieldText(field, wanted.text, html);
  };
  const clearing = wanted.choice?.length === 0;
  await withoutSubmitting(window, async () => {
    for (const step of clearing ? [writeText, writeChoice] : [writeChoice, writeText]) await step();
  });
  if (refused) return refused;
  const settled = () => settledValue(() => (isThere(at) ? at : (lookAgain() ?? at)));
  let readBack = await settled();
  const fresh = isThere(at) || isHeld(wanted, readBack, at) ? null : lookAgain();
  if (fresh && wanted.text !== null && takesText(fresh.control)) {
    // Some editors take the place of a plain text box only when it is entered.
    at = fresh;
    await writeText();
    readBack = await settled();
  }
  return { outcome: isHeld(wanted, readBack, at) ? 'held' : 'changed', written: wanted, readBack, previous };
}

/** "If yes, please explain" often comes into being only after the choice. */
function appearedComment(lookAgain: LookAgain): Promise<Field | null> {
  return until(300, () => {
    const comment = lookAgain()?.comment ?? null;
    return comment && !fieldObstacle(comment, null) ? comment : null;
  });
}

function isThere(elements: QuestionElements): boolean {
  return stands(elements) && (!takesText(elements.control) || elements.control.element.checkVisibility());
}
