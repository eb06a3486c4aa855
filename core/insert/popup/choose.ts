import type { Field } from '../../detect/field.ts';
import { readField } from '../../detect/value.ts';
import { leave } from '../events/focus.ts';
import { press } from '../events/press.ts';
import { pause, until } from '../pause.ts';
import { refuse, type Refused } from '../refusal.ts';
import { sameText } from '../sameText.ts';
import { bringIntoReach, listsOf, optionsReading } from './find.ts';
import { closePopup, rememberTyped, waysToOpen } from './open.ts';

const patience = 500;

/**
 * Chooses in a custom select: opens it, finds the option by its text in the list that belongs to it, presses
 * it, and closes what stayed open. A select that holds several keeps or loses its list per press, so each
 * option opens anew.
 */
export async function chooseInPopup(field: Field, texts: readonly string[]): Promise<Refused | null> {
  const trigger = field.element;
  const chosen = () => readField(field).choice ?? [];
  const missing = texts.filter((text) => !chosen().some((held) => sameText(held, text)));
  const surplus =
    field.kind === 'multiselect'
      ? chosen().filter((held) => !texts.some((text) => sameText(text, held)))
      : [];
  const untype = rememberTyped(trigger);
  for (const text of [...missing, ...surplus]) {
    const option = await openAndFind(trigger, text);
    if (option) press(option);
    await pause(50);
    if (!option) {
      untype();
      await finish(trigger);
      return refuse('no-such-option', text);
    }
  }
  await finish(trigger);
  return null;
}

async function finish(trigger: Element): Promise<void> {
  await pause(100);
  closePopup(trigger);
  if (trigger instanceof HTMLElement) leave(trigger);
}

/** Options already in sight before it opened belong to something else, unless the select owns them. */
async function openAndFind(trigger: Element, text: string): Promise<Element | null> {
  const page = trigger.ownerDocument;
  const before = new Set(optionsReading(text, page));
  const find = () => {
    const owned = listsOf(trigger).flatMap((list) => optionsReading(text, list));
    const appeared =
      owned.length > 0 ? owned : optionsReading(text, page).filter((option) => !before.has(option));
    return appeared.find(bringIntoReach) ?? null;
  };
  for (const way of waysToOpen) {
    way(trigger, text);
    const found = await until(patience, find);
    if (found) return found;
  }
  return null;
}
