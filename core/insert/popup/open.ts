import { isHtml, isTextBox } from '../element.ts';
import { enter, sendInput } from '../events/focus.ts';
import { pressKey } from '../events/pressKey.ts';
import { press } from '../events/press.ts';
import { until } from '../pause.ts';
import { setValue } from '../write/text.ts';
import { below, isShown, listsOf } from './find.ts';

/** The ways in which custom selects open, tried one after the other until the option is in sight. */
export const waysToOpen: readonly ((trigger: Element, text: string) => void)[] = [
  (trigger) => {
    if (!isOpen(trigger)) press(trigger);
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

/** Closes what is still open, so that no list is left lying over the page. */
export async function closePopup(trigger: Element): Promise<void> {
  const isClosed = () => (isOpen(trigger) ? null : true);
  if (isClosed()) return;
  // The list has the focus where it took it, and hears the key only there.
  const active = trigger.ownerDocument.activeElement;
  pressKey(active && active !== trigger.ownerDocument.body ? active : trigger, 'Escape');
  // Lists fade out; a press in the meantime would open them again.
  if (!(await until(400, isClosed))) press(trigger);
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
