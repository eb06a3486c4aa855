import { readField } from '../../detect/value.ts';
import { enter, leave } from '../events/focus.ts';
import { letKeyGo, pressKey } from '../events/pressKey.ts';
import { pause } from '../pause.ts';
import { plainText } from '../sameText.ts';

/** Editors that keep a model of their own and are broken by the browser's editing command. */
const modelled = '[data-slate-editor], .ck-editor__editable, .public-DraftEditor-content';

/** Editors in which every paragraph is an editor of its own: a second line would land outside the question's. */
const inBlocks = '.ce-block';

/** An editor follows the selection a little later than the browser, and commits what it was given later still. */
const selectionLag = 200;
const commitLag = 150;

/**
 * Replaces the text of a rich editor: select all, paste; where the editor ignored that, `beforeinput`, then
 * the browser's editing command. One look after each, never a second try of the same: some editors take both.
 * With `html`, formatting comes along, cleaned by the editor's own paste rules. Never writes markup itself.
 */
export async function writeRichText(element: HTMLElement, given: string, html: string | null): Promise<void> {
  const text = element.closest(inBlocks) ? given.replaceAll(/\s*\n\s*/g, ' ') : given;
  const unchanged = shownText(element);
  const ways = [
    text === '' ? deleteKey : paste,
    beforeInput,
    ...(element.closest(modelled) ? [] : [command]),
  ];
  enter(element);
  element.ownerDocument.getSelection()?.selectAllChildren(element);
  await pause(selectionLag);
  for (const way of ways) {
    if (!element.isConnected) break;
    way(element, text, html);
    await pause(commitLag);
    if (shownText(element) !== unchanged) break;
  }
  letKeyGo(element);
  leave(element);
}

function shownText(element: Element): string {
  return plainText(readField({ kind: 'richtext', element, options: [] }).text ?? '');
}

function paste(element: HTMLElement, text: string, html: string | null): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  if (html !== null) clipboardData.setData('text/html', html);
  innermost(element).dispatchEvent(
    new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true }),
  );
}

/** Editors with a model of their own delete by the key, not by an event of the browser. */
function deleteKey(element: HTMLElement): void {
  pressKey(element, 'Backspace');
}

function beforeInput(element: HTMLElement, text: string): void {
  element.dispatchEvent(
    new InputEvent('beforeinput', {
      ...(text === '' ? { inputType: 'deleteContentBackward' } : { inputType: 'insertText', data: text }),
      bubbles: true,
      cancelable: true,
      composed: true,
    }),
  );
}

function command(element: HTMLElement, text: string): void {
  if (element.contains(element.ownerDocument.activeElement)) {
    element.ownerDocument.getSelection()?.selectAllChildren(element);
    element.ownerDocument.execCommand(text === '' ? 'delete' : 'insertText', false, text);
  }
}

/** Where a real paste starts: the block the selection begins in. */
function innermost(element: HTMLElement): Element {
  const start = element.ownerDocument.getSelection()?.anchorNode ?? null;
  const at = start?.nodeType === Node.ELEMENT_NODE ? (start as Element) : (start?.parentElement ?? null);
  return at && element.contains(at) ? at : element;
}
