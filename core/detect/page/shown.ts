import { attributeOf, localNameOf, parentOf } from './nodes.ts';
import type { Scan } from './scan.ts';

const visibility = { opacityProperty: true, visibilityProperty: true };
/** A control this small in either direction, in CSS pixels, is a stand-in for one that is painted. */
const tiny = 2;
/** Left of the page by more than this many CSS pixels is a place nobody can scroll to. */
const farLeft = -200;

/** Whether the element is rendered and not fully transparent; its size does not matter. */
export function isShown(scan: Scan, element: Element): boolean {
  let shown = scan.shown.get(element);
  if (shown === undefined) {
    shown = Element.prototype.checkVisibility.call(element, visibility) || isShownByParent(scan, element);
    scan.shown.set(element, shown);
  }
  return shown;
}

/** A slot, and whatever else has no box of its own, counts as not visible while what is in it is seen. */
function isShownByParent(scan: Scan, element: Element): boolean {
  const parent = parentOf(element);
  return parent !== null && isShown(scan, parent) && getComputedStyle(element).display === 'contents';
}

/** Whether a person can see and reach the element itself. */
export function isPainted(scan: Scan, element: Element): boolean {
  return isShown(scan, element) && hasPlace(element);
}

/**
 * Whether a person can see a radio button or checkbox: often the native one is transparent, clipped or not
 * rendered at all, and its label or the element around it carries the picture.
 */
export function isOptionPainted(scan: Scan, element: Element, labels: readonly Element[]): boolean {
  if (isPainted(scan, element) || labels.some((label) => isPainted(scan, label))) return true;
  const parent = parentOf(element);
  const rendered = Element.prototype.checkVisibility.call(element);
  return rendered && parent !== null && localNameOf(parent) !== 'body' && isPainted(scan, parent);
}

/** Whether a custom select is seen: its input may be a sliver, so the nearest sizeable box around it counts. */
export function isTriggerPainted(scan: Scan, element: Element): boolean {
  let box: Element | null = element;
  for (let level = 0; box && level < 4; level++, box = parentOf(box)) {
    if (isPainted(scan, box) && rectOf(box).width > 20) return true;
  }
  return false;
}

const rectOf = (element: Element): DOMRect => Element.prototype.getBoundingClientRect.call(element);

function hasPlace(element: Element): boolean {
  const { width, height, right } = rectOf(element);
  if (width <= tiny || height <= tiny) return false;
  // What was scrolled to counts only where the element is left of the window at all.
  return right > farLeft || right + scrollX > farLeft;
}

/** Whether the page has taken this control out of use. */
export function isLocked(element: Element): boolean {
  if (element.matches(':disabled') || attributeOf(element, 'aria-disabled') === 'true') return true;
  const takesTyping = attributeOf(element, 'role') !== 'combobox' && !element.hasAttribute('aria-haspopup');
  const isText = !element.matches('[type=radio], [type=checkbox]');
  const readOnly = isText && 'readOnly' in element && element.readOnly === true && takesTyping;
  return readOnly || attributeOf(element, 'aria-readonly') === 'true';
}
