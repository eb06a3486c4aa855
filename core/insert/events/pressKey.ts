const keyCodes = { ArrowDown: 40, Escape: 27, Delete: 46, Backspace: 8, Enter: 13, F2: 113 };

/**
 * Presses a key that edits or moves within a control. Enter only ends the edit of a cell: elsewhere it could send
 * the form.
 */
export function pressKey(target: Element, key: keyof typeof keyCodes): void {
  const init = { key, code: key, keyCode: keyCodes[key], bubbles: true, cancelable: true, composed: true };
  for (const type of ['keydown', 'keyup']) target.dispatchEvent(new KeyboardEvent(type, init));
}

/** A key that means nothing is let go: editors look at the selection, and take over what was typed, when one is. */
export function letKeyGo(target: Element): void {
  target.dispatchEvent(new KeyboardEvent('keyup', { key: 'Unidentified', bubbles: true, composed: true }));
}
