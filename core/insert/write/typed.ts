import { enter, leave, sendChange, sendInput } from '../events/focus.ts';
import { isInput } from '../element.ts';
import { refuse, type Refused } from '../refusal.ts';
import { setValue } from './text.ts';

const typed = ['number', 'range', 'date', 'month', 'week', 'time', 'datetime-local', 'color'];

/** Whether the browser itself checks the form of this input's value. */
export function isTypedInput(element: Element): element is HTMLInputElement {
  return isInput(element) && typed.includes(element.type);
}

/**
 * Why a number, date or time control would not take this text as it stands; null where it takes it. The
 * browser judges, on a copy outside the page: HTML, "sanitize" and "suffering from" of each input type.
 */
export function typedObstacle(element: HTMLInputElement, text: string): Refused | null {
  const copy = element.cloneNode() as HTMLInputElement;
  copy.value = text;
  const takes = { id: 'takes', type: element.type, least: null, most: null, step: null } as const;
  if (copy.value !== text) return refuse('not-fillable', takes);
  const { rangeUnderflow, rangeOverflow, stepMismatch } = copy.validity;
  if (!rangeUnderflow && !rangeOverflow && !stepMismatch) return null;
  return refuse('not-fillable', {
    ...takes,
    least: element.min || null,
    most: element.max || null,
    step: stepMismatch ? element.step || '1' : null,
  });
}

/** Writes a value that `typedObstacle` let pass. These inputs have no selection, so nothing can be typed over. */
export function writeTyped(element: HTMLInputElement, text: string): void {
  enter(element);
  setValue(element, text);
  sendInput(element, 'insertReplacementText', text);
  sendChange(element);
  leave(element);
}
