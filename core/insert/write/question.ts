import type { Field, QuestionElements } from '../../detect/field.ts';
import type { AnswerParts, InsertResult } from '../../types.ts';
import { withoutSubmitting } from '../events/withoutSubmitting.ts';
import { isTextBox } from '../element.ts';
import { fieldObstacle, stands } from '../obstacle.ts';
import { takesText } from '../kind.ts';
import { until } from '../pause.ts';
import { isHeld, settledValue, textFieldOf } from '../readBack.ts';
import type { Refused } from '../refusal.ts';
import { writeFieldChoice, writeFieldText } from './field.ts';
import { watchTakeover, type TakeoverWatch } from './takeover.ts';

/** Finds a question's elements in the page as it is now; null where the question is gone. */
export type LookAgain = () => QuestionElements | null;

export interface Writing {
  /** The parts to write; an empty text or choice clears, null leaves the part alone. */
  readonly wanted: AnswerParts;
  readonly previous: AnswerParts;
  /** Formatting of a rich text, where it is being restored. */
  readonly html: string | null;
}

/** Where the writing stands: the elements as they were found last, and why it ended early. */
interface Course {
  at: QuestionElements;
  refused: Refused | null;
}

/**
 * Writes both parts of an answer, reads them back, and tells what the page made of them. A choice comes before
 * its comment, which may exist only from then on; taking back goes the other way round.
 */
export async function write(
  elements: QuestionElements,
  writing: Writing,
  lookAgain: LookAgain,
): Promise<InsertResult> {
  const { wanted, previous } = writing;
  const course: Course = { at: elements, refused: null };
  // A text box that has left the page still knows its text, and the page holds nothing of it.
  const left = () => (takesText(course.at.control) && !stands(course.at) ? null : course.at);
  const settled = () => settledValue(() => (isThere(course.at) ? course.at : (lookAgain() ?? left())));
  const takeover = watchTakeover(elements.control.element);
  let readBack = previous;
  await withoutSubmitting(window, async () => {
    await writeParts(course, writing, lookAgain);
    if (course.refused) return;
    readBack = await settled();
    const fresh = wanted.text === null ? null : await successor(course.at, takeover, lookAgain);
    if (!fresh || (isSameKind(course.at, fresh) && isHeld(wanted, readBack, course.at))) return;
    course.at = fresh;
    await writeText(course, writing, lookAgain);
    readBack = await settled();
  });
  takeover.stop();
  if (course.refused) return course.refused;
  const outcome = isHeld(wanted, readBack, course.at) ? 'held' : 'changed';
  return { outcome, written: wanted, readBack, previous };
}

async function writeParts(course: Course, writing: Writing, lookAgain: LookAgain): Promise<void> {
  const { choice } = writing.wanted;
  const clearing = choice?.length === 0;
  if (clearing) await writeText(course, writing, lookAgain);
  if (choice && !course.refused) course.refused = await writeFieldChoice(course.at.control, choice);
  if (!clearing) await writeText(course, writing, lookAgain);
}

async function writeText(course: Course, { wanted, html }: Writing, lookAgain: LookAgain): Promise<void> {
  if (wanted.text === null || course.refused) return;
  if (!textFieldOf(course.at)) course.at = { ...course.at, comment: await appearedComment(lookAgain) };
  const field = textFieldOf(course.at);
  if (field) course.refused = await writeFieldText(field, wanted.text, html);
}

/** How long a page may take to build an editor in place of a text box, in milliseconds. */
const buildingTime = 3000;

/** What stands in the place of a text box that is gone, or goes while an editor is being built; else null. */
async function successor(
  at: QuestionElements,
  takeover: TakeoverWatch,
  lookAgain: LookAgain,
): Promise<QuestionElements | null> {
  if (!takesText(at.control)) return null;
  const patience = takeover.isLikely() && isTextBox(at.control.element) ? buildingTime : 0;
  const isGone = await until(patience, () => (isThere(at) ? null : true));
  if (!isGone) return null;
  return until(patience, () => {
    const fresh = lookAgain();
    // It must be as fit to be written to as the text box was.
    return fresh && takesText(fresh.control) && !fieldObstacle(fresh.control, null) ? fresh : null;
  });
}

const isSameKind = (one: QuestionElements, other: QuestionElements): boolean =>
  isTextBox(one.control.element) === isTextBox(other.control.element);

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
