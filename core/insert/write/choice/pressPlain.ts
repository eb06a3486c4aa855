import { learnChosenLook, lookOf, type Look } from '../../../detect/face/look.ts';
import type { Field, FieldOption } from '../../../detect/field.ts';
import { isHtml } from '../../element.ts';
import { leave } from '../../events/focus.ts';
import { press } from '../../events/press.ts';
import { pause } from '../../pause.ts';

/** Longer than most colour transitions, in milliseconds. */
const transition = 250;

/**
 * Presses a button that has no state of its own and learns from the change how a chosen one looks. If the
 * press made it look like all the others, it had been chosen and was cleared: a second press brings it back.
 */
export async function pressPlain({ options }: Field, option: FieldOption, on: boolean): Promise<void> {
  const before = lookOf(option.element);
  await pressAndSettle(option.element);
  if (!on) return;
  const after = lookOf(option.element);
  const others = options
    .filter(({ element }) => element !== option.element)
    .map(({ element }) => lookOf(element));
  const lost = before.words.some((word) => !after.words.includes(word));
  const blends = others.length > 0 && others.every(({ paint }) => paint === after.paint);
  const added = after.words.filter((word) => !before.words.includes(word));
  if (added.length === 0 && blends && (lost || before.paint !== after.paint)) {
    await pressAndSettle(option.element);
    learnChosenLook(options, difference(before, after));
  } else if (added.length > 0 || before.paint !== after.paint) {
    learnChosenLook(options, difference(after, before));
  }
}

/** What one look has over the other: words of its class where there are any, else its paint. */
function difference(chosen: Look, plain: Look): Look {
  return { words: chosen.words.filter((word) => !plain.words.includes(word)), paint: chosen.paint };
}

async function pressAndSettle(element: Element): Promise<void> {
  press(element);
  if (isHtml(element)) leave(element);
  await pause(transition);
}
