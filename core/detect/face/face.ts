import { referenced } from '../around/labels.ts';
import { attributeOf, parentOf } from '../page/nodes.ts';
import { singleLine } from '../words/tokens.ts';
import { learned } from './learned.ts';
import { paintedBox } from './painted-box.ts';

const noAnswers =
  '[role="menu"], [role="option"]:not([aria-selected="true"]), [aria-live], script, style, template, label, select';

/**
 * What a custom select shows as its answer, one text for each chip. Hints, marks such as × or ▾, words for
 * screen readers and what is not chosen are left out.
 */
export function faceTexts(trigger: Element): string[] {
  const options = new Set(optionTexts(trigger));
  const own = textsIn(trigger, options);
  const chips = own.length > 0 ? own : textsIn(paintedBox(trigger), options);
  const typed = [trigger, ...trigger.querySelectorAll('input')].map(typedIn).filter(Boolean);
  return [...new Set([...chips, ...typed].flatMap((text) => partsOf(text, trigger)))];
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
  return isText ? singleLine((element as HTMLInputElement).value) : '';
}

/** The options of the list the select names; some keep it in the page, hidden, once it was opened. */
function optionTexts(trigger: Element): string[] {
  return referenced(trigger, 'aria-controls').flatMap((list) =>
    Array.from(list.querySelectorAll('[role="option"]'), (option) => singleLine(option.textContent ?? '')),
  );
}

function textsIn(box: Element, options: ReadonlySet<string>): string[] {
  const walker = box.ownerDocument.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = singleLine(node.nodeValue ?? '');
    const holder = parentOf(node);
    if (/[\p{L}\p{N}]/u.test(text) && holder && isAnswer(holder, box, options.has(text))) texts.push(text);
  }
  return texts;
}

function isAnswer(holder: Element, box: Element, isOption: boolean): boolean {
  if (!Element.prototype.checkVisibility.call(holder, { opacityProperty: true, visibilityProperty: true }))
    return false;
  const { width, height } = Element.prototype.getBoundingClientRect.call(holder);
  if (width <= 1 || height <= 1) return false;
  for (let at: Element | null = holder; at && at !== box; at = parentOf(at))
    if (at.matches(noAnswers) || isRemover(at) || (!isOption && isHint(at))) return false;
  return true;
}

function isRemover(element: Element): boolean {
  if (!element.matches('button, [role="button"]')) return false;
  const names = [attributeOf(element, 'aria-label'), attributeOf(element, 'class'), element.textContent];
  return /remove|delete|clear|close|dismiss|toggle/i.test(names.join(' '));
}

/** A text of that class is a hint, unless the list has an option that reads the same. */
function isHint(element: Element): boolean {
  return (
    /placeholder/i.test(attributeOf(element, 'class') ?? '') ||
    attributeOf(element, 'data-placeholder') !== null
  );
}
