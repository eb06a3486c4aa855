import type { QuestionElements } from '../detect/field.ts';
import type { AnswerParts, InsertResult } from '../types.ts';
import { pressBeside } from './events/press.ts';
import { takesText } from './kind.ts';
import { obstacle } from './obstacle.ts';
import { pause, until } from './pause.ts';
import { isHeld, readQuestion, textFieldOf } from './readBack.ts';
import { refuse, type Refused } from './refusal.ts';
import type { Target } from './target.ts';
import { choiceObstacle, textObstacle } from './write/field.ts';
import { write } from './write/question.ts';

export interface InsertOptions {
  /** A person agreed to replace what the control holds. */
  readonly overwrite: boolean;
  /** Finds the question's elements again: a comment box may appear, or nodes be replaced, by the choice. */
  readonly lookAgain: () => QuestionElements | null;
}

/**
 * Writes an approved answer into its control and reads back what the page then holds.
 * Never cuts a text, never submits, never replaces an answer unasked; refuses instead, before the first
 * change. An answer that stands there already is left alone and counts as held.
 */
export async function insert(
  target: Target,
  parts: AnswerParts,
  options: InsertOptions,
): Promise<InsertResult> {
  const wanted = givenParts(parts);
  if (wanted.choice === null && wanted.text === null) return refuse('nothing-to-insert');
  const refused = mismatch(target, wanted) ?? (await clearedObstacle(target, wanted));
  if (refused) return refused.reason === 'gone' && options.lookAgain() ? refuse('page-changed') : refused;
  const previous = readQuestion(target.elements);
  if (isHeld(wanted, previous, target.elements))
    return { outcome: 'held', written: wanted, readBack: previous, previous };
  if (!options.overwrite && isTaken(wanted, previous, target.elements))
    return refuse('not-empty', shownBriefly(previous));
  return write(target.elements, { wanted, previous, html: null }, options.lookAgain);
}

/** Lists that were scrolled take no press for a moment, in milliseconds. */
const scrollLag = 300;

/** A calendar or list that an earlier answer left open goes when the mouse is pressed beside it. */
async function clearedObstacle(target: Target, wanted: AnswerParts): Promise<Refused | null> {
  const isReachable = () => (obstacle(target, wanted)?.reason === 'hidden' ? null : true);
  if (await until(scrollLag, isReachable)) return obstacle(target, wanted);
  pressBeside(target.elements.box);
  await pause(150);
  return obstacle(target, wanted);
}

function givenParts({ choice, text }: AnswerParts): AnswerParts {
  return { choice: choice && choice.length > 0 ? choice : null, text: text?.trim() ? text : null };
}

function mismatch({ elements, question }: Target, { choice, text }: AnswerParts): Refused | null {
  const { control } = elements;
  if (choice && takesText(control)) return refuse('not-fillable', { id: 'text-not-option' });
  const field = textFieldOf(elements);
  const stated = (field === control ? question.control : question.comment)?.maxLength ?? null;
  const tooLong = text !== null && field ? textObstacle(field, text, stated) : null;
  return tooLong ?? (choice && choiceObstacle(control, choice));
}

/** Whether a part to be written would replace something else. */
function isTaken(wanted: AnswerParts, held: AnswerParts, elements: QuestionElements): boolean {
  const choiceTaken = held.choice !== null && !isHeld({ ...wanted, text: null }, held, elements);
  const textTaken = Boolean(held.text?.trim()) && !isHeld({ ...wanted, choice: null }, held, elements);
  return choiceTaken || textTaken;
}

function shownBriefly({ choice, text }: AnswerParts): string {
  return [...(choice ?? []), text ?? ''].filter(Boolean).join('; ').slice(0, 200);
}
