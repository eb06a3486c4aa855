import { isEmptyChoice } from '../../../detect/words/empty.ts';
import { enter, leave, sendChosen } from '../../events/focus.ts';
import { refuse, type Refused } from '../../refusal.ts';
import { sameText } from '../../sameText.ts';

/** Options by visible text, because frameworks put indices and type marks into the values. */
export function optionsNamed(element: HTMLSelectElement, texts: readonly string[]): HTMLOptionElement[] {
  const enabled = [...element.options].filter((option) => !option.matches(':disabled'));
  return texts.flatMap((text) => enabled.find((option) => sameText(option.label || option.text, text)) ?? []);
}

export function selectObstacle(element: HTMLSelectElement, texts: readonly string[]): Refused | null {
  if (optionsNamed(element, texts).length === texts.length && (element.multiple || texts.length <= 1))
    return null;
  return refuse(
    'no-such-option',
    [...element.options].map((option) => option.label || option.text).join('; '),
  );
}

/** Chooses exactly these options. For none, a single select goes back to its "please choose". */
export function writeSelect(element: HTMLSelectElement, texts: readonly string[]): void {
  const chosen = optionsNamed(element, texts);
  const nothing = [...element.options].find((option) => option.value === '' || isEmptyChoice(option.text));
  enter(element);
  if (element.multiple) for (const option of element.options) option.selected = chosen.includes(option);
  else element.selectedIndex = (chosen[0] ?? nothing)?.index ?? -1;
  sendChosen(element);
  leave(element);
}
