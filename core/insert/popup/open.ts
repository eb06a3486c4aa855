import { paintedBox } from '../../detect/face/painted-box.ts';
import { isHtml, isTextBox, selfAndAncestors } from '../element.ts';
import { enter, sendInput } from '../events/focus.ts';
import { pressKey } from '../events/pressKey.ts';
import { press, pressBeside } from '../events/press.ts';
import { until } from '../pause.ts';
import { setValue } from '../write/text.ts';
import { below, isShown, listsOf } from './find.ts';

/** The ways in which custom selects open, tried one after the other until the option is in sight. */
export const waysToOpen: readonly ((trigger: Element, text: string) => void)[] = [
  (trigger) => {
    if (!isOpen(trigger)) press(trigger);
  },
  (trigger) => {
    if (!isOpen(trigger)) pressArrow(trigger);
  },
  (trigger) => {
    if (!isOpen(trigger)) arrowDown(trigger);
  },
  typeInto,
];

/** Whether the select says it is open, or shows a list of its own. */
export function isOpen(trigger: Element): boolean {
  const said = [trigger, ...below(trigger), trigger.closest('[aria-expanded]')];
  if (said.some((element) => element?.getAttribute('aria-expanded') === 'true')) return true;
  return listsOf(trigger).some(isShown);
}

/**
 * Closes what is still open, so that no list is left lying over the page. `option`: one of the list, for selects that
 * do not say whether they are open.
 */
export async function closePopup(trigger: Element, option: Element | null = null): Promise<void> {
  const isClosed = () => (isOpen(trigger) || (option && isShown(option)) ? null : true);
  if (isClosed()) return;
  // The list has the focus where it took it, and hears the key only there.
  const active = trigger.ownerDocument.activeElement;
  pressKey(active && active !== trigger.ownerDocument.body ? active : trigger, 'Escape');
  // Lists fade out; a press in the meantime would open them again.
  if (await until(400, isClosed)) return;
  // One that does not say so may be closing: a press could open it again.
  if (isOpen(trigger)) press(trigger);
  else pressBeside(trigger.ownerDocument.body);
  if (await until(100, isClosed)) return;
  // Some close only at a click elsewhere.
  if (!isInDialog(trigger)) HTMLElement.prototype.click.call(trigger.ownerDocument.body);
}

/** There, leaving the select may mean "close the whole form". */
export const isInDialog = (trigger: Element): boolean =>
  [...selfAndAncestors(trigger)].some((at) =>
    Element.prototype.matches.call(at, 'dialog, [role="dialog"], [aria-modal]'),
  );

/** In some comboboxes the text box only takes words, and the arrow beside it opens the list. */
function pressArrow(trigger: Element): void {
  if (!isTextBox(trigger)) return;
  const arrow = [...below(paintedBox(trigger))].find(
    (at) => isSmall(at) && arrowNames.test(namesOf(at)) && !otherNames.test(namesOf(at)),
  );
  if (arrow) press(arrow);
}

const arrowNames = /arrow|caret|chevron|toggle|expand|drop-?down|ddl|open|trigger/i;
const otherNames = /clear|remove|close|delete|reset|loading|spinner/i;

function namesOf(element: Element): string {
  return ['aria-label', 'title', 'class'].map((name) => element.getAttribute(name) ?? '').join(' ');
}

/** In CSS pixels: larger than this is no mark beside a text box. */
const largest = 60;

function isSmall(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && width <= largest && height <= largest && !isTextBox(element);
}

function arrowDown(trigger: Element): void {
  const target = keyTarget(trigger);
  if (isHtml(target)) enter(target);
  pressKey(target, 'ArrowDown');
}

/** Long lists hold only what fits the text typed into them. */
export function typeInto(trigger: Element, text: string): void {
  const box = searchBoxOf(trigger);
  if (!box) return;
  enter(box);
  setValue(box, text);
  sendInput(box, 'insertText', text);
}

/** Remembers what stands in the select's own input, and returns how to put it back if nothing was found. */
export function rememberTyped(trigger: Element): () => void {
  const before = searchBoxOf(trigger)?.value ?? '';
  return () => {
    if (searchBoxOf(trigger)?.value !== before) typeInto(trigger, before);
  };
}

export function searchBoxOf(trigger: Element): HTMLInputElement | HTMLTextAreaElement | null {
  const inputs = [trigger, ...below(trigger), trigger.ownerDocument.activeElement].filter(
    (at) => at !== null,
  );
  return inputs.filter(isTextBox).find((box) => !box.readOnly) ?? null;
}

export function keyTarget(trigger: Element): Element {
  const active = trigger.ownerDocument.activeElement;
  return (active && trigger.contains(active) && active) || trigger;
}
