import { referenced } from '../around/labels.ts';
import { attributeOf, childrenOf, isElement, isText, localNameOf, parentOf } from '../page/nodes.ts';
import { isEmptyChoice } from '../words/empty.ts';
import { singleLine } from '../words/tokens.ts';
import { learned } from './learned.ts';
import { paintedBox } from './painted-box.ts';

const noAnswers =
  '[role="menu"], [role="option"]:not([aria-selected="true"]), script, style, template, label, select';

/**
 * What a custom select shows as its answer, one text for each chip. Hints, marks such as × or ▾, words for
 * screen readers and what is not chosen are left out.
 */
export function faceTexts(trigger: Element): string[] {
  const shown = shownTexts(trigger);
  const known = learned.behindCount.get(trigger);
  return known && isCountOnly(shown) && known.face === shown.join() ? [...known.texts] : shown;
}

/** Whether a closed select shows how many are chosen, and not which. */
export function showsCount(trigger: Element): boolean {
  const shown = shownTexts(trigger);
  return isCountOnly(shown) && shown.some((text) => /^\d/.test(text));
}

/** Words for screen readers; a few selects show their answer in them. */
const announced = '[aria-live]';

const isCountOnly = (shown: readonly string[]): boolean =>
  shown.every((text) => /^\d+\b/.test(text) || isEmptyChoice(text));

/** Notes what an open list marks as chosen; it is believed for as long as the face shows the same count. */
export function rememberChosen(trigger: Element, texts: readonly string[]): void {
  const face = shownTexts(trigger);
  const counted = face.map((text) => Number.parseInt(text, 10)).find((count) => count > 0) ?? 0;
  if (counted === texts.length && counted > 0)
    learned.behindCount.set(trigger, { face: face.join(), texts: texts.map(singleLine) });
  else learned.behindCount.delete(trigger);
}

function shownTexts(trigger: Element): string[] {
  const options = new Set(optionTexts(trigger));
  const read = withoutName(trigger, textsIn(trigger, options, announced));
  const own = read.length > 0 ? read : withoutName(trigger, textsIn(trigger, options));
  const around = own.every(isEmptyChoice) ? textsAround(trigger, options) : [];
  // Beside its hint a select may show how many are chosen.
  const chips = own.length > 0 ? [...around.filter((text) => /^\d+$/.test(text)), ...own] : around;
  const beside = own.every(isEmptyChoice) && around.every(isEmptyChoice) ? chipsBeside(trigger) : [];
  const typed = [trigger, ...trigger.querySelectorAll('input')].map(typedIn).filter(Boolean);
  const texts = [
    ...new Set([...(beside.length > 0 ? beside : chips), ...typed].flatMap((text) => partsOf(text, trigger))),
  ];
  // How many there are is said beside them.
  return texts.filter((text) => texts.length < 2 || text !== String(texts.length - 1));
}

const controls = 'input:not([type=hidden]), select, textarea, [role=combobox], [aria-haspopup=listbox]';
/** How far around the trigger its chips may stand, in levels. */
const besideLevels = 6;

/** What was chosen may stand below the select, each with a button that names it: "Remove Finland". */
function chipsBeside(trigger: Element): string[] {
  let at = parentOf(trigger);
  for (let level = 0; at && level < besideLevels; level++, at = parentOf(at)) {
    if (
      Array.from(at.querySelectorAll(controls)).some((other) => !trigger.contains(other) && other !== trigger)
    )
      break;
    const named = Array.from(
      at.querySelectorAll(removers),
      (button) => attributeOf(button, 'aria-label') ?? '',
    );
    if (named.length > 0) return named.map((name) => singleLine(name.replace(/^\S+ /, '')));
  }
  return [];
}
export const removers =
  ':is(button, [role=button]):is([aria-label^="Remove " i], [aria-label^="Deselect " i])';

/** A box higher than this, in CSS pixels, holds more than one control. */
const tallest = 240;

/** What stands in the box around the trigger; the name of the control may float in there too. */
function textsAround(trigger: Element, options: ReadonlySet<string>): string[] {
  const box = paintedBox(trigger);
  if (Element.prototype.getBoundingClientRect.call(box).height > tallest) return [];
  return withoutName(trigger, textsIn(box, options, announced));
}

/** Some selects take what is chosen as their name: an option that was seen in the list is no name. */
function withoutName(trigger: Element, texts: readonly string[]): string[] {
  const root = Element.prototype.getRootNode.call(trigger);
  const host = root instanceof ShadowRoot ? root.host : null;
  const names = [attributeOf(trigger, 'aria-label'), host && attributeOf(host, 'label')];
  const options = learned.options.get(trigger);
  return texts.filter((text) => options?.has(text) || !names.includes(text));
}

/** Remembers the options that were seen while a select stood open. */
export function rememberOptions(trigger: Element, texts: readonly string[]): void {
  const seen = learned.options.get(trigger) ?? [];
  learned.options.set(trigger, new Set([...seen, ...texts.map(singleLine)]));
}

/** Some selects show several choices as one text with commas; it is taken apart where all parts are options. */
function partsOf(text: string, trigger: Element): string[] {
  const parts = text.split(/\s*[,;|]\s*/);
  const options = learned.options.get(trigger);
  return options && !options.has(text) && parts.every((part) => options.has(part)) ? parts : [text];
}

function typedIn(element: Element): string {
  const isText = element.localName === 'input' && /^(text|search)$/.test((element as HTMLInputElement).type);
  // A text box that nobody sees holds the answer in the page's own words.
  return isText && isSeen(element) ? singleLine((element as HTMLInputElement).value) : '';
}

function isSeen(element: Element): boolean {
  const { width, height } = Element.prototype.getBoundingClientRect.call(element);
  const shown = { opacityProperty: true, visibilityProperty: true };
  return width > 2 && height > 2 && Element.prototype.checkVisibility.call(element, shown);
}

/** The options of the list the select names; some keep it in the page, hidden, once it was opened. */
function optionTexts(trigger: Element): string[] {
  return referenced(trigger, 'aria-controls').flatMap((list) =>
    Array.from(list.querySelectorAll('[role="option"]'), (option) => singleLine(option.textContent ?? '')),
  );
}

function textsIn(box: Element, options: ReadonlySet<string>, without = ''): string[] {
  const no = without === '' ? noAnswers : `${noAnswers}, ${without}`;
  const texts: string[] = [];
  for (const node of textNodesIn(box)) {
    const text = singleLine(node.data);
    const holder = boxAround(node);
    if (/[\p{L}\p{N}]/u.test(text) && holder && isAnswer(holder, box, options.has(text), no))
      texts.push(text);
  }
  return texts;
}

/** The element a text is seen in; a slot has no box. */
function boxAround(node: Node): Element | null {
  const parent = parentOf(node);
  return parent && localNameOf(parent) === 'slot' ? boxAround(parent) : parent;
}

/** In the order they show, shadow trees and slots included. */
function* textNodesIn(element: Element): Generator<Text> {
  for (const child of childrenOf(element)) {
    if (isText(child)) yield child;
    else if (isElement(child)) yield* textNodesIn(child);
  }
}

function isAnswer(holder: Element, box: Element, isOption: boolean, no: string): boolean {
  if (!Element.prototype.checkVisibility.call(holder, { opacityProperty: true, visibilityProperty: true }))
    return false;
  const { width, height } = Element.prototype.getBoundingClientRect.call(holder);
  if (width <= 1 || height <= 1) return false;
  for (let at: Element | null = holder; at && at !== box; at = parentOf(at))
    if (isClipped(at) || at.matches(no) || (isRemover(at) && !isCount(holder)) || (!isOption && isHint(at)))
      return false;
  return true;
}

/** A list that is closed may only be clipped away. */
function isClipped(element: Element): boolean {
  const { clip, clipPath, position } = getComputedStyle(element);
  return position === 'absolute' && (clip.startsWith('rect(0') || /^inset\((50|100)%/.test(clipPath));
}

/** How many are chosen stands in the button that clears them. */
const isCount = (holder: Element): boolean => /^\s*\d+\s*$/.test(holder.textContent ?? '');

function isRemover(element: Element): boolean {
  if (!element.matches('button, [role="button"]')) return false;
  const names = [attributeOf(element, 'aria-label'), attributeOf(element, 'class'), element.textContent];
  return /remove|delete|clear|close|dismiss|toggle/i.test(names.join(' '));
}

/** A text of that class is a hint, unless the list has an option that reads the same. */
function isHint(element: Element): boolean {
  return (
    /placeholder|(^|\s)default(\s|$)/i.test(attributeOf(element, 'class') ?? '') ||
    attributeOf(element, 'data-placeholder') !== null
  );
}
