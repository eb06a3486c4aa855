/**
 * Entering and leaving a control. While the panel has the keyboard, the browser moves `activeElement` in the
 * page but sends it no focus events, and models that save on blur would never hear of the answer. So what the
 * browser did not send is sent here.
 */
export function enter(element: HTMLElement): void {
  const heard = hearing(element, () => element.focus({ preventScroll: true }));
  if (!heard.has('focus')) element.dispatchEvent(new FocusEvent('focus', { composed: true }));
  if (!heard.has('focusin'))
    element.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
}

/** Leaves the control and returns whether the browser itself sent `change` on the way. */
export function leave(element: HTMLElement): boolean {
  const heard = hearing(element, () => element.blur());
  if (!heard.has('blur')) element.dispatchEvent(new FocusEvent('blur', { composed: true }));
  if (!heard.has('focusout'))
    element.dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }));
  return heard.has('change');
}

/** Ends an edit of text; leaves a shadow tree as the browser's own event does. */
export function sendInput(element: Element, inputType: string, data: string): void {
  element.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType, data }));
}

/** Ends a choice, which the browser tells without an input type. */
export function sendChosen(element: Element): void {
  element.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  sendChange(element);
}

export function sendChange(element: Element): void {
  element.dispatchEvent(new Event('change', { bubbles: true }));
}

function hearing(element: Element, act: () => void): ReadonlySet<string> {
  const heard = new Set<string>();
  const note = (event: Event) => void heard.add(event.type);
  const types = ['focus', 'focusin', 'change', 'blur', 'focusout'];
  for (const type of types) element.addEventListener(type, note, true);
  act();
  for (const type of types) element.removeEventListener(type, note, true);
  return heard;
}
