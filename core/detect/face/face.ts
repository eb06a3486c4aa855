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
  if (!isCountOnly(shown)) return shown;
  const known = learned.behindCount.get(trigger);
  if (known && known.length === countIn(shown)) return [...known];
  const behind = chosenBehind(trigger);
  return behind.length > 0 ? behind : shown;
}

/**
 * What is chosen in the hidden native select that this one was built over. Only one that takes several is believed:
 * any other begins with its first option chosen.
 */
function chosenBehind(trigger: Element): string[] {
  let at: Element | null = trigger;
  for (let level = 0; at && level < 4; level++, at = parentOf(at)) {
    const [select, another] = Element.prototype.querySelectorAll.call(
      at,
      'select',
    ) as NodeListOf<HTMLSelectElement>;
    if (!select) continue;
    const isBehind = select.multiple && !another && !isSeen(select);
    return isBehind ? Array.from(select.selectedOptions, ({ text }) => singleLine(text)) : [];
  }
  return [];
}

/** Whether a closed select shows how many are chosen, and not which. */
export function showsCount(trigger: Element): boolean {
  const shown = shownTexts(trigger);
  return isCountOnly(shown) && shown.some((text) => /^\d/.test(text));
}

/** Words for screen readers; a few selects show their answer in them. */
const announced = '[aria-live]';

const isCountOnly = (shown: readonly string[]): boolean =>
  shown.every((text) => /^\d+\b|\(\d+\)$/.test(text) || isEmptyChoice(text));

/** Notes what an open list marks as chosen; it is believed for as long as the face shows the same count. */
export function rememberChosen(trigger: Element, texts: readonly string[]): void {
  if (texts.length > 0 && countIn(shownTexts(trigger)) === texts.length)
    learned.behindCount.set(trigger, texts.map(singleLine));
  else learned.behindCount.delete(trigger);
}

/** How many are chosen by what a face says. */
const countIn = (shown: readonly string[]): number =>
  shown.map((text) => Number.parseInt(text, 10)).find((count) => count > 0) ?? 0;

function shownTexts(trigger: Element): string[] {
  const options = new Set(optionTexts(trigger));
  const read = withoutName(trigger, textsIn(trigger, trigger, options, announced));
  const own = read.length > 0 ? read : withoutName(trigger, textsIn(trigger, trigger, options));
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
  return withoutName(trigger, textsIn(trigger, box, options, announced));
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

function textsIn(trigger: Element, box: Element, options: ReadonlySet<string>, without = ''): string[] {
  const no = without === '' ? noAnswers : `${noAnswers}, ${without}`;
  const texts: string[] = [];
  for (const node of textNodesIn(box)) {
    const text = singleLine(node.data);
    const holder = boxAround(node);
    if (/[\p{L}\p{N}]/u.test(text) && holder && isAnswer(holder, { trigger, box, no }, options.has(text)))
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

interface Face {
  readonly trigger: Element;
  readonly box: Element;
  /** What holds no answer, as a selector. */
  readonly no: string;
}

function isAnswer(holder: Element, { trigger, box, no }: Face, isOption: boolean): boolean {
  if (!Element.prototype.checkVisibility.call(holder, { opacityProperty: true, visibilityProperty: true }))
    return false;
  const { width, height } = Element.prototype.getBoundingClientRect.call(holder);
  if (width <= 1 || height <= 1) return false;
  for (let at: Element | null = holder; at && at !== box; at = parentOf(at))
    if (
      isClipped(at) ||
      (at.matches(no) && !isChip(at, trigger)) ||
      (isRemover(at) && !isCount(holder)) ||
      (!isOption && isHint(at))
    )
      return false;
  return true;
}

/** What is chosen may be the options of a list that the trigger itself stands in. */
const isChip = (element: Element, trigger: Element): boolean =>
  element.closest('[role="option"]') === element &&
  element.parentElement?.closest('[role="listbox"]')?.contains(trigger) === true;

/** A list that is closed may only be clipped away. */
function isClipped(element: Element): boolean {
  const { clip, clipPath, position } = getComputedStyle(element);
  return position === 'absolute' && (clip.startsWith('rect(0') || /^inset\((50|100)%/.test(clipPath));
}

/** How many are chosen stands in the button that clears them. */
const isCount = (holder: Element): boolean => /^\s*\d+\s*$/.test(holder.textContent ?? '');

function isRemover(element: Element): boolean {
  if (!element.matches('button, [role="button"]')) return false;
  const said = [attributeOf(element, 'aria-label'), element.textContent].join(' ');
  const called = attributeOf(element, 'class') ?? '';
  if (/remove|delete|clear|close|dismiss/i.test(`${said} ${called}`)) return true;
  // The button that shows the answer may be called a toggle; "expand_more" is drawn as an arrow.
  return /toggle/i.test(said.replace(/^\s*[a-z]+(_[a-z]+)+\s*$/, '').trim() || called);
}

/** A text of that class is a hint, unless the list has an option that reads the same. */
function isHint(element: Element): boolean {
  return (
    /placeholder|(^|\s)default(\s|$)/i.test(attributeOf(element, 'class') ?? '') ||
    attributeOf(element, 'data-placeholder') !== null
  );
}
