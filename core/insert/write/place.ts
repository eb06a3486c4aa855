import { isHtml, isTextBox, selfAndAncestors, textOf, treeOf } from '../element.ts';
import { leave } from '../events/focus.ts';
import { press, pressTwice } from '../events/press.ts';
import { pressKey } from '../events/pressKey.ts';
import { until } from '../pause.ts';
import { below, isShown } from '../popup/find.ts';
import { refuse, type Refused } from '../refusal.ts';
import { deepestAt } from '../visible/hit.ts';
import { writeRichText } from './richText.ts';
import { typeText } from './text.ts';

/** How long a text box may take to come, and to go once the edit was ended, in milliseconds. */
const patience = 400;

/**
 * Writes into a place that has a text box only while it is edited, such as the cell of a grid: opens it as a person
 * would, types, and ends the edit. Refuses where no text box opens, with the place left as it was.
 */
export async function writePlace(place: HTMLElement, text: string): Promise<Refused | null> {
  const spot = place.getBoundingClientRect();
  // Only a button that comes with the text box ends its edit; one that was there may send the form.
  const known = new Set(buttonsIn(place.ownerDocument));
  const editor = await openEditor(place, spot);
  if (!editor) {
    pressKey(place.ownerDocument.activeElement ?? place, 'Escape');
    return refuse('not-fillable', { id: 'no-text-box' });
  }
  if (isTextBox(editor)) typeText(editor, text);
  else await writeRichText(editor, text, null);
  await endEdit(editor, () => pressSave(editor, known));
  return null;
}

async function openEditor(place: HTMLElement, spot: DOMRect): Promise<HTMLElement | null> {
  const ways = [
    press,
    pressTwice,
    (at: Element) => pressKey(at, 'Enter'),
    (at: Element) => pressKey(at, 'F2'),
  ];
  for (const way of ways) {
    if (!place.isConnected) break;
    way(place);
    const editor = await until(patience, () => editorOver(place, spot));
    if (editor) return editor;
  }
  return null;
}

/** What can be typed into where the place stands: what has the focus, what lies there, or what is in it now. */
function editorOver(place: HTMLElement, spot: DOMRect): HTMLElement | null {
  const tree = treeOf(place) ?? place.ownerDocument;
  const around = place.isConnected ? place : place.ownerDocument.body;
  const middle = new DOMPointReadOnly(spot.left + spot.width / 2, spot.top + spot.height / 2);
  const candidates = [
    tree.activeElement,
    place.ownerDocument.activeElement,
    deepestAt(around, middle),
    ...(place.isConnected ? below(place) : []),
  ];
  return (
    candidates
      .filter((at) => at !== null)
      .filter(isEditor)
      .find((at) => liesOver(at, spot)) ?? null
  );
}

function isEditor(element: Element): element is HTMLElement {
  if (isTextBox(element)) return !element.readOnly && !element.disabled && isShown(element);
  return isHtml(element) && element.isContentEditable && isShown(element);
}

function liesOver(element: Element, spot: DOMRect): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return left < spot.right && right > spot.left && top < spot.bottom && bottom > spot.top;
}

/** One way after the other, until the text box is gone: in one line the Enter key ends an edit, in several it does not. */
async function endEdit(editor: HTMLElement, save: () => void): Promise<void> {
  const enter = () => pressKey(editor, 'Enter');
  const ways =
    isTextBox(editor) && editor.localName === 'input' ? [enter, leave, save] : [save, leave, enter];
  const isOver = () => (editor.isConnected && isShown(editor) ? null : true);
  for (const way of ways) {
    if (isOver()) return;
    way(editor);
    await until(patience, isOver);
  }
}

const saveNames =
  /^\W*(save|ok|done|apply|confirm|update|✓|✔|speichern|übernehmen|enregistrer|guardar|salva)\W*$/i;
/** How far around the text box its own buttons stand, in levels. */
const reach = 3;

function pressSave(editor: HTMLElement, known: ReadonlySet<Element>): void {
  for (const box of [...selfAndAncestors(editor)].slice(1, 1 + reach)) {
    const save = buttonsIn(box).find((button) => !known.has(button) && isSave(button));
    if (save) return press(save);
  }
}

function isSave(button: Element): boolean {
  const names = [textOf(button), ...['aria-label', 'title'].map((name) => button.getAttribute(name) ?? '')];
  return names.some((name) => saveNames.test(name));
}

function buttonsIn(place: Document | Element): Element[] {
  return [...below(place)].filter((at) => at.matches('button, [role="button"]'));
}
