import { removers } from '../../detect/face/face.ts';
import { paintedBox } from '../../detect/face/painted-box.ts';
import type { Field } from '../../detect/field.ts';
import { parentOf } from '../../detect/page/nodes.ts';
import { isEmptyChoice } from '../../detect/words/empty.ts';
import { readField } from '../../detect/value.ts';
import { holds, isHtml, selfAndAncestors, textOf } from '../element.ts';
import { enter, leave, sendChange } from '../events/focus.ts';
import { hover, press } from '../events/press.ts';
import { pressKey } from '../events/pressKey.ts';
import { pause, until } from '../pause.ts';
import { lettersOf, plainText, sameText } from '../sameText.ts';
import type { Finder } from './choose.ts';
import { confirmDialog } from './confirm.ts';
import { below, bringIntoReach, isShown } from './find.ts';
import { closePopup, isInDialog, keyTarget, searchBoxOf, typeInto } from './open.ts';

const patience = 300;

type Way = (field: Field, text: string, find: Finder) => void | Promise<void>;

/** Empties a custom select of its one choice, or of one of several, by the ways a person has. */
export function takeOut(field: Field, text: string, find: Finder): Promise<void> {
  return untilGone(field, text, find, [
    pressRemove,
    pressClear,
    pressNothing,
    pressAgain,
    deleteKey,
    backspaceKey,
    escapeKey,
    pressHiddenClear,
    pressNamelessMarks,
    emptyInput,
  ]);
}

/** Takes one of several choices out and leaves the others. */
export function removeChip(field: Field, text: string, find: Finder): Promise<void> {
  return untilGone(field, text, find, [pressRemove, pressAgain]);
}

/** Each way is given a moment, and the next is tried only while the text still stands there. */
async function untilGone(field: Field, text: string, find: Finder, ways: readonly Way[]): Promise<void> {
  const isGone = () => (isHolding(field, text) ? null : true);
  for (const way of ways) {
    if (isGone()) return;
    await way(field, text, find);
    await until(patience, isGone);
  }
}

const isHolding = (field: Field, text: string): boolean =>
  readField(field).choice?.some((held) => sameText(held, text)) ?? false;

/** The × of a single chip. */
function pressRemove({ element }: Field, text: string): void {
  const box = paintedBox(element);
  const labels = [...below(box)].filter(
    (at) => plainText(textOf(at)).replace(/[^\p{L}\p{N}]+$/u, '') === plainText(text),
  );
  const shown = labels.filter(isShown);
  // A chip whose text runs into that of its button is found by the hidden twin beside it.
  for (const label of (shown.length > 0 ? shown : labels).toReversed())
    for (const at of selfAndAncestors(label)) {
      if (at === box) break;
      const button = [...below(at)].find((inner) => isNamed(inner, /remove|delete|close|deselect|clear/i));
      if (button) return press(button);
    }
  // … or beside the select, by name.
  const named = [...selfAndAncestors(element)].slice(1, 7).flatMap((at) => [...below(at)]);
  const button = named.find(
    (at) => at.matches(removers) && sameText(at.getAttribute('aria-label')?.replace(/^\S+ /, '') ?? '', text),
  );
  if (button) press(button);
}

const clearing = /clear|reset/i;

/** The × that empties the whole select. */
async function pressClear({ element }: Field): Promise<void> {
  const box = paintedBox(element);
  // It often comes into being only under the mouse.
  hover(box);
  await pause(50);
  const places = [box, parentOf(box)].filter((place) => place !== null);
  const find = () => places.flatMap((place) => [...below(place)]).find((at) => isNamed(at, clearing)) ?? null;
  // … or once the control is entered.
  if (!find() && isHtml(element)) enter(element);
  const button = await until(50, find);
  if (button) press(button);
}

/** A mark that shows only while the mouse is really there cannot be brought out, but it listens all the same. */
function pressHiddenClear({ element }: Field): void {
  const mark = [...below(paintedBox(element))].find((at) => clearing.test(namesOf(at)) && !isShown(at));
  if (mark) press(mark);
}

const opening = /arrow|caret|chevron|trigger|toggle|dropdown|down|open|expand|indicator/i;
const reachable = 'button, a, input, select, textarea, [tabindex], [role]';

/** A mark without any name may be the one that clears, or the arrow, which only opens the list: both are tried. */
async function pressNamelessMarks(field: Field, text: string): Promise<void> {
  const box = paintedBox(field.element);
  const after = box.nextElementSibling;
  // What no keyboard reaches belongs to the control beside it; a tool of the row, such as a bin, is a button.
  const beside = after && !after.matches(reachable) && !after.querySelector(reachable) ? [after] : [];
  const marks = [box, ...beside].flatMap((at) => [at, ...below(at)]).filter(isNamelessMark);
  for (const mark of marks.slice(-2)) {
    press(mark);
    if (await until(patience, () => (isHolding(field, text) ? null : true))) return;
    await closePopup(field.element);
  }
}

function isNamelessMark(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  const picture = element.firstElementChild;
  if (!picture?.matches('svg, i') || opening.test(`${namesOf(element)} ${namesOf(picture)}`)) return false;
  return textOf(element).trim() === '' && width < 60 && height < 60 && isShown(element);
}

/** Such marks often show only under the mouse, so being laid out is enough. */
function isNamed(element: Element, name: RegExp): boolean {
  const { width, height } = element.getBoundingClientRect();
  const names = namesOf(element);
  return width > 0 && height > 0 && width < 60 && name.test(names);
}

const namesOf = (element: Element): string =>
  ['aria-label', 'title', 'class', 'data-testid', 'part']
    .map((at) => element.getAttribute(at) ?? '')
    .join(' ')
    .replaceAll(/clearfix|clearable/gi, '');

/** Some lists offer their "please choose" as an option. */
async function pressNothing({ element }: Field, text: string, find: Finder): Promise<void> {
  const option = await find(text);
  if (!option) return;
  const list = option.closest('[role="listbox"]') ?? option.parentElement;
  const around = [...selfAndAncestors(option)].slice(1, 7);
  const outside = around.findIndex((at) => holds(at, element));
  // It may stand above the list, in the same popup.
  for (const place of [...(list ? [list] : []), ...around.slice(0, outside < 0 ? undefined : outside)]) {
    const nothing = [...below(place)].find((at) => isNothing(textOf(at)) && at.checkVisibility());
    if (nothing) return bringIntoReach(nothing) ? press(nothing) : undefined;
  }
}

function isNothing(text: string): boolean {
  // "Select all" chooses everything.
  return lettersOf(text) !== '' && isEmptyChoice(text) && !/\ball\b/i.test(text);
}

/** Closed, a searchable select may take Escape as "forget my choice". */
async function escapeKey({ element }: Field): Promise<void> {
  await closePopup(element);
  if (!isInDialog(element)) pressKey(keyTarget(element), 'Escape');
}

/** Last, because a model behind the input may keep its choice although the input is empty. */
function emptyInput({ element }: Field): void {
  const box = searchBoxOf(element);
  if (!box || box.value === '') return;
  typeInto(element, '');
  sendChange(box);
  leave(box);
}

/** In some lists a chosen option is let go by pressing it again. */
async function pressAgain(field: Field, text: string, find: Finder): Promise<void> {
  const option = await find(text);
  if (option) press(option);
  await confirmDialog(field.element);
  await until(patience, () => (isHolding(field, text) ? null : true));
}

function deleteKey({ element }: Field): void {
  const target = keyTarget(element);
  if (isHtml(target)) enter(target);
  pressKey(target, 'Delete');
}

function backspaceKey({ element }: Field): void {
  pressKey(keyTarget(element), 'Backspace');
}
