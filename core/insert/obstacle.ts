import type { Field, QuestionElements } from '../detect/field.ts';
import type { AnswerParts } from '../types.ts';
import { isConnected, isInput, isTextBox } from './element.ts';
import { isList } from './kind.ts';
import { refuse, type Refused } from './refusal.ts';
import { sameText } from './sameText.ts';
import { fingerprint, type Target } from './target.ts';
import { isSeen } from './visible/isSeen.ts';

/** Why this question must not be written to at this moment; null where it may. Looks at the live page. */
export function obstacle(target: Target, parts: AnswerParts): Refused | null {
  const { control, comment, box } = target.elements;
  if (!isConnected(box) || !stands(target.elements)) return refuse('gone');
  if (fingerprint(target.question, target.elements) !== target.fingerprint) return refuse('page-changed');
  return (
    fieldObstacle(control, parts.choice) ??
    (comment && parts.text !== null ? fieldObstacle(comment, null) : null)
  );
}

/** Whether the elements are still in the page. A list that pops up builds its options anew each time. */
export function stands({ control, comment }: QuestionElements): boolean {
  const options = isList(control) ? [] : control.options.map((option) => option.element);
  return [control.element, ...options, comment?.element].every((element) => !element || isConnected(element));
}

/** The same for one control, whatever it is asked. Of a group, only the options in `choice` count. */
export function fieldObstacle(field: Field, choice: AnswerParts['choice']): Refused | null {
  if (isNeverFilled(field)) return refuse('not-fillable');
  const grouped = field.options.length > 0 && !isList(field);
  const wanted = field.options.filter((option) => choice?.some((text) => sameText(text, option.text)));
  const surfaces = grouped ? wanted.map((option) => option.element) : [field.element];
  if ([field.element, ...surfaces].some((element) => isLocked(element, field))) return refuse('locked');
  const part = grouped
    ? 'option'
    : field.kind === 'select' || field.kind === 'multiselect'
      ? 'trigger'
      : 'text';
  return surfaces.every((surface) => isSeen(surface, part)) ? null : refuse('hidden');
}

function isNeverFilled({ kind, element }: Field): boolean {
  const never = ['password', 'hidden', 'file', 'image', 'submit', 'reset'];
  return kind === 'file' || (isInput(element) && never.includes(element.type));
}

function isLocked(element: Element, field: Field): boolean {
  if (element.matches(':disabled')) return true;
  if (['aria-disabled', 'aria-readonly'].some((name) => element.getAttribute(name) === 'true')) return true;
  // The input of a custom select is read-only because its list does the writing.
  return isTextBox(element) && element.readOnly && !isList(field);
}
