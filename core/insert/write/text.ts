import { enter, leave, sendChange, sendInput } from '../events/focus.ts';
import { isInput, treeOf } from '../element.ts';

/**
 * Writes into a native text control the way typing does: focus, edit, input, change, blur. The browser's own
 * editing command comes first: its events are trusted and the page's Undo key keeps working. Where it does
 * nothing, the value is set through the prototype, past a setter that a framework put on the element.
 */
export function writeText(element: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  const typed = typeText(element, text);
  const changeSent = leave(element);
  if (typed && !changeSent) sendChange(element);
}

/** The same without leaving the control; returns whether the browser itself made the edit. */
export function typeText(element: HTMLInputElement | HTMLTextAreaElement, text: string): boolean {
  const value = asHeld(element, text);
  enter(element);
  if (typeOver(element, value)) return true;
  setValue(element, value);
  sendInput(element, 'insertText', value);
  sendChange(element);
  return false;
}

/** A single line takes no line breaks; joining the words around them would change what is said. */
export function asHeld(element: Element, text: string): string {
  return isInput(element) ? text.replaceAll(/\s*[\r\n]+\s*/g, ' ') : text.replaceAll(/\r\n?/g, '\n');
}

/** Sets the value past the element's own properties, as a framework's tracker would otherwise swallow it. */
export function setValue(element: HTMLInputElement | HTMLTextAreaElement, value: string): void {
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element), 'value')?.set?.call(element, value);
}

function typeOver(element: HTMLInputElement | HTMLTextAreaElement, text: string): boolean {
  // The command writes wherever the focus is, so a page that moved it must not receive the answer there.
  if (treeOf(element)?.activeElement !== element) return false;
  const before = element.value;
  element.select();
  const command = text === '' ? 'delete' : 'insertText';
  element.ownerDocument.execCommand(command, false, text);
  return element.value !== before;
}
