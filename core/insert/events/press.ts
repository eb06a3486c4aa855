import { holds, isHtml, selfAndAncestors } from '../element.ts';
import { deepestAt, middleOf } from '../visible/hit.ts';
import { enter } from './focus.ts';

/**
 * Presses an element as a mouse would: over, move, down, up, click, with coordinates in its middle and on the
 * innermost element there. Widgets differ in which of these they listen to.
 */
export function press(element: Element): void {
  hover(element);
  const { target, pointer, mouse } = senders(element);
  pointer('pointerdown', 1);
  // A page that prevents mousedown keeps the focus where it is, and so do we.
  if (mouse('mousedown', 1)) focusNearest(target);
  pointer('pointerup', 0);
  mouse('mouseup', 0);
  mouse('click', 0);
}

/** Presses an element twice, as cells want it that open for editing. */
export function pressTwice(element: Element): void {
  press(element);
  press(element);
  const { target } = senders(element);
  target.dispatchEvent(
    new MouseEvent('dblclick', { ...shared(middleOf(element), 'dblclick', 0), detail: 2 }),
  );
}

/** Brings the mouse over an element. Some lists take a press only on the option they have marked for it. */
export function hover(element: Element): void {
  const { target, pointer, mouse } = senders(element);
  // Nothing hears that the mouse entered what is in it: each is told itself, from the outside in.
  const entered = [...selfAndAncestors(target)].toReversed();
  for (const [type, places] of [
    ['over', [target]],
    ['enter', entered],
    ['move', [target]],
  ] as const)
    for (const at of places) {
      pointer(`pointer${type}`, 0, at);
      mouse(`mouse${type}`, 0, at);
    }
}

/** A form with a field of that name has the field in the place of its own method. */
const send = (at: Element, event: Event): boolean => EventTarget.prototype.dispatchEvent.call(at, event);

function senders(element: Element) {
  const point = middleOf(element);
  const hit = deepestAt(element, point);
  const target = hit && holds(element, hit) ? hit : element;
  const pointer = (type: string, buttons: number, at = target) =>
    send(
      at,
      new PointerEvent(type, {
        ...shared(point, type, buttons),
        pointerId: 1,
        pointerType: 'mouse',
        isPrimary: true,
      }),
    );
  const mouse = (type: string, buttons: number, at = target) =>
    send(at, new MouseEvent(type, { ...shared(point, type, buttons), detail: 1 }));
  return { target, pointer, mouse };
}

/** Tells lists and calendars that the mouse went down elsewhere; without a click, nothing is pressed by it. */
export function pressBeside(element: Element): void {
  const point = middleOf(element);
  element.dispatchEvent(new PointerEvent('pointerdown', shared(point, 'pointerdown', 1)));
  element.dispatchEvent(new MouseEvent('mousedown', shared(point, 'mousedown', 1)));
  element.dispatchEvent(new PointerEvent('pointerup', shared(point, 'pointerup', 0)));
  element.dispatchEvent(new MouseEvent('mouseup', shared(point, 'mouseup', 0)));
}

const shared = (point: DOMPointReadOnly, type: string, buttons: number): MouseEventInit => ({
  bubbles: !type.endsWith('enter'),
  cancelable: !type.endsWith('enter'),
  composed: true,
  view: globalThis.window,
  clientX: point.x,
  clientY: point.y,
  button: 0,
  buttons,
});

function focusNearest(target: Element): void {
  for (const at of selfAndAncestors(target)) if (isHtml(at) && at.tabIndex >= 0) return enter(at);
}
