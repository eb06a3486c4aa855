import { rememberChosen, rememberOptions, showsCount } from '../../detect/face/face.ts';
import { rememberSeveral, takesSeveral } from '../../detect/select/multiple.ts';
import type { Field } from '../../detect/field.ts';
import { attributeOf } from '../../detect/page/nodes.ts';
import { readField } from '../../detect/value.ts';
import { holds, isHtml, selfAndAncestors, textOf, treeOf } from '../element.ts';
import { leave } from '../events/focus.ts';
import { hover, press } from '../events/press.ts';
import { pause, until } from '../pause.ts';
import { refuse, type Refused } from '../refusal.ts';
import { plainText, sameText } from '../sameText.ts';
import { bringIntoReach, listsOf, optionsReading } from './find.ts';
import { closePopup, isOpen, rememberTyped, waysToOpen } from './open.ts';
import { confirmDialog } from './confirm.ts';
import { removeChip, takeOut } from './takeOut.ts';

const patience = 500;

/**
 * Brings a custom select to exactly these texts: opens it, finds each option by its text in the list that
 * belongs to it, presses it, takes out what else is chosen, and closes what stayed open.
 */
export async function chooseInPopup(field: Field, texts: readonly string[]): Promise<Refused | null> {
  rememberOptions(field.element, texts);
  const chosen = () => readField(field).choice ?? [];
  const isChosen = (text: string) => chosen().some((held) => sameText(held, text));
  const missing = texts.filter((text) => !isChosen(text));
  // Only what stood there before: a face may also show words of its own, such as "2 selected".
  const surplus = chosen().filter((held) => !texts.some((text) => sameText(text, held)));
  const find = createFinder(field.element, [...texts, ...chosen()]);
  let met: Element | null = null;
  const finder: Finder = async (text) => {
    const found = await find(text);
    met = found ?? met;
    return found;
  };
  // Once something is chosen, the hint that said so may be gone.
  const isSeveral = field.kind === 'multiselect' || takesSeveral(field.element);
  if (isSeveral) rememberSeveral(field.element);
  let last: Element | null = null;
  const untype = rememberTyped(field.element);
  for (const text of missing) {
    const option = await finder(text);
    if (!option) {
      untype();
      await finish(field.element, met);
      // With an option pressed already it is too late to refuse: what is read back then tells the rest.
      return text === missing[0] ? refuse('no-such-option', text) : null;
    }
    rememberOptions(field.element, optionsBeside(option).map(textOf));
    // Where the face shows a mere count, the marks tell what is chosen already; elsewhere they may follow the mouse.
    const isThere = isSeveral && showsCount(field.element) && isMarked(option);
    if (!isThere) await pressOption(option);
    await until(patience / 2, () => (isChosen(text) ? true : null));
    if (text !== missing.at(-1)) continue;
    await pressSurplus(option, texts);
    last = option;
  }
  if (isSeveral && last && isOpen(field.element))
    for (const text of surplus.filter(isChosen)) await pressMarked(last, text, isChosen);
  const marked = isSeveral && last ? optionsBeside(last).filter(isMarked).map(textOf) : null;
  await confirmDialog(field.element);
  await closePopup(field.element, last);
  // An open list may stand in the face itself.
  if (marked) rememberChosen(field.element, marked);
  for (const text of surplus.filter(isChosen)) {
    if (texts.length === 0) await takeOut(field, text, finder);
    else await removeChip(field, text, finder);
  }
  await finish(field.element, met);
  return null;
}

/**
 * Lets go of what else is marked in the list that is still open. The marks are believed only if they include all
 * that is wanted: in some lists they follow the keyboard instead.
 */
async function pressSurplus(pressed: Element, wanted: readonly string[]): Promise<void> {
  const marked = optionsBeside(pressed).filter(isMarked);
  const isWanted = (option: Element) => wanted.some((text) => sameText(text, textOf(option)));
  if (wanted.length === 0 || marked.filter(isWanted).length !== wanted.length) return;
  for (const option of marked.filter((each) => !isWanted(each))) {
    if (bringIntoReach(option)) press(option);
    await pause(50);
  }
}

/** Lets go of an option that the open list still shows as chosen. */
async function pressMarked(
  beside: Element,
  text: string,
  isChosen: (text: string) => boolean,
): Promise<void> {
  const option = optionsBeside(beside).find((each) => isMarked(each) && sameText(textOf(each), text));
  if (!option || !bringIntoReach(option)) return;
  press(option);
  await until(patience / 2, () => (isChosen(text) ? null : true));
}

async function pressOption(option: Element): Promise<void> {
  hover(option);
  await pause(20);
  press(option);
}

function optionsBeside(option: Element): Element[] {
  const list = [...selfAndAncestors(option)].find((at) => attributeOf(at, 'role') === 'listbox');
  // What is slotted into a list stands outside of it.
  const holder = list?.contains(option) ? list : option.parentElement;
  return list && holder ? [...holder.querySelectorAll('[role="option"]')] : [];
}

function isMarked(option: Element): boolean {
  return ['aria-selected', 'aria-checked'].some((mark) => option.getAttribute(mark) === 'true');
}

async function finish(trigger: Element, option: Element | null): Promise<void> {
  await pause(100);
  await closePopup(trigger, option);
  const active = treeOf(trigger)?.activeElement;
  const focused = active && trigger.contains(active) ? active : trigger;
  if (isHtml(focused)) leave(focused);
}

/** Opens a select until an option of this text can be pressed; null where no way of opening shows one. */
export type Finder = (text: string) => Promise<Element | null>;

/** What the select has come to show as its answer is none of its options. */
function isInFace(element: Element, trigger: Element): boolean {
  if (!holds(trigger, element) || element.closest('li, [role="option"]')) return false;
  const [inner, outer] = [element.getBoundingClientRect(), trigger.getBoundingClientRect()];
  return inner.top >= outer.top && inner.bottom <= outer.bottom;
}

/** Texts in sight before the select opened belong to something else, unless the select owns them. */
function createFinder(trigger: Element, texts: readonly string[]): Finder {
  const page = trigger.ownerDocument;
  const before = new Map(texts.map((text) => [plainText(text), new Set(optionsReading(text, page))]));
  const find = (text: string) => {
    const owned = listsOf(trigger).flatMap((list) => optionsReading(text, list));
    const known = before.get(plainText(text));
    const candidates =
      owned.length > 0
        ? owned
        : optionsReading(text, page).filter((option) => !known?.has(option) && !isInFace(option, trigger));
    return candidates.find(bringIntoReach) ?? null;
  };
  return async (text) => {
    // A list that fades out after the last choice still looks open at first.
    const again = isOpen(trigger) ? waysToOpen.slice(0, 1) : [];
    for (const way of [...again, ...waysToOpen]) {
      way(trigger, text);
      const found = await until(patience, () => find(text));
      if (found) return found;
    }
    return null;
  };
}
