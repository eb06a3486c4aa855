import { attributeOf, parentOf } from '../page/nodes.ts';
import { singleLine } from '../words/tokens.ts';
import { paintedBox } from './painted-box.ts';

const noAnswers =
  '[role="menu"], [role="option"]:not([aria-selected="true"]), [aria-live], script, style, template, label, select';

/**
 * What a custom select shows as its answer, one text for each chip. Hints, marks such as × or ▾, words for
 * screen readers and what is not chosen are left out.
 */
export function faceTexts(trigger: Element): string[] {
  const typed = trigger instanceof HTMLInputElement ? singleLine(trigger.value) : '';
  const own = textsIn(trigger);
  const chips = own.length > 0 ? own : textsIn(paintedBox(trigger));
  return [...new Set(typed === '' ? chips : [...chips, typed])];
}

function textsIn(box: Element): string[] {
  const walker = box.ownerDocument.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = singleLine(node.nodeValue ?? '');
    const holder = parentOf(node);
    if (/[\p{L}\p{N}]/u.test(text) && holder && isAnswer(holder, box)) texts.push(text);
  }
  return texts;
}

function isAnswer(holder: Element, box: Element): boolean {
  if (!Element.prototype.checkVisibility.call(holder, { opacityProperty: true, visibilityProperty: true }))
    return false;
  const { width, height } = Element.prototype.getBoundingClientRect.call(holder);
  if (width <= 1 || height <= 1) return false;
  for (let at: Element | null = holder; at && at !== box; at = parentOf(at))
    if (at.matches(noAnswers) || isHint(at)) return false;
  return true;
}

function isHint(element: Element): boolean {
  return (
    /placeholder/i.test(attributeOf(element, 'class') ?? '') ||
    attributeOf(element, 'data-placeholder') !== null
  );
}
