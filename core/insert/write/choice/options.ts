import type { Field, FieldOption } from '../../../detect/field.ts';
import { isEmptyChoice } from '../../../detect/words/empty.ts';
import { hasState, readField } from '../../../detect/value.ts';
import { isHtml, isTicked } from '../../element.ts';
import { enter, leave } from '../../events/focus.ts';
import { press } from '../../events/press.ts';
import { pause, until } from '../../pause.ts';
import { refuse, type Refused } from '../../refusal.ts';
import { plainText, sameText } from '../../sameText.ts';
import { clearRadio } from './clearRadio.ts';
import { pressPlain } from './pressPlain.ts';

/** How long a page may take to show what a press did, in milliseconds. */
const showing = 300;

export function optionsObstacle(field: Field, texts: readonly string[]): Refused | null {
  const known = texts.every((text) => field.options.some((option) => sameText(option.text, text)));
  const tooMany = field.kind === 'radio' && texts.length > 1;
  if (known && !tooMany) return null;
  return refuse('no-such-option', field.options.map((option) => option.text).join('; '));
}

/**
 * Brings a group to exactly these options by pressing those that differ, never one that is right already:
 * on a toggle a second press clears. First what is missing, then what the page left standing beside it.
 */
export async function writeOptions(field: Field, texts: readonly string[]): Promise<void> {
  const nothing = field.options.find((option) => isEmptyChoice(option.text));
  const wanted = new Set((texts.length === 0 && nothing ? [nothing.text] : texts).map(plainText));
  for (const option of field.options.filter((candidate) => wanted.has(plainText(candidate.text)))) {
    if (!isChosen(field, option)) await pressOption(field, option, true);
  }
  // A choice that lets go of another may show it a moment later; pressing that other one now would take it back.
  await until(showing, () =>
    field.options.every((option) => isChosen(field, option) === wanted.has(plainText(option.text)))
      ? true
      : null,
  );
  for (const option of field.options.filter((candidate) => !wanted.has(plainText(candidate.text)))) {
    if (isChosen(field, option)) await pressOption(field, option, false);
  }
}

function isChosen(field: Field, option: FieldOption): boolean {
  const tick = tickOf(option.element);
  if (tick) return tick.checked;
  return readField(field).choice?.some((text) => sameText(text, option.text)) ?? false;
}

async function pressOption(field: Field, option: FieldOption, on: boolean): Promise<void> {
  const tick = tickOf(option.element);
  if (tick) await pressTick(tick, on, option.element);
  else if (hasState(option.element)) press(option.element);
  else await pressPlain(field, option, on);
  await pause(0);
}

async function pressTick(tick: HTMLInputElement, on: boolean, surface: Element): Promise<void> {
  if (!on && tick.type === 'radio') return clearRadio(tick);
  const face = faceOf(tick);
  if (face) press(face);
  else {
    enter(tick);
    tick.click();
  }
  // A page may confirm a press a moment later; a hasty second press would take it back.
  const taken = await until(showing, () => (tick.checked === on ? true : null));
  if (!taken && surface !== tick) press(surface);
  leave(tick);
}

/** The label of a radio button or checkbox without any size: it is all that a person can press. */
function faceOf(tick: HTMLInputElement): Element | null {
  const [label] = tick.labels ?? [];
  return label && !hasSize(tick) && hasSize(label) ? label : null;
}

function hasSize(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0;
}

/** The native radio button or checkbox behind what a person presses; null where there is none. */
function tickOf(element: Element): HTMLInputElement | null {
  if (isTicked(element)) return element;
  // What states its own condition is pressed itself: its native twin may only follow.
  if (hasState(element)) return null;
  const labelled =
    isHtml(element) && element.localName === 'label' ? (element as HTMLLabelElement).control : null;
  if (labelled && isTicked(labelled)) return labelled;
  const inside = element.querySelector('input[type="radio"], input[type="checkbox"]');
  return inside && isTicked(inside) ? inside : null;
}
