import { textOf } from '../element.ts';
import { press } from '../events/press.ts';
import { until } from '../pause.ts';
import { below, isShown } from './find.ts';

const dialogs = '[role="alertdialog"], [role="dialog"], [aria-modal="true"]';
const confirming =
  /^\W*(ok|done|apply|confirm|select|choose|fertig|übernehmen|auswählen|valider|aceptar|conferma)\W*$/i;

/**
 * Some selects offer their options in a dialog and take the choice only when it is confirmed. A dialog that the
 * select itself stands in is the form, and is left alone.
 */
export async function confirmDialog(trigger: Element): Promise<void> {
  const open = [...below(trigger.ownerDocument)].filter(
    (at) => at.matches(dialogs) && !at.contains(trigger) && !at.contains(hostOf(trigger)) && isShown(at),
  );
  const button = open
    .flatMap((dialog) => [...below(dialog)])
    .find((at) => at.matches('button, [role="button"]') && confirming.test(textOf(at)) && isShown(at));
  if (!button) return;
  press(button);
  await until(500, () => (isShown(button) ? null : true));
}

function hostOf(element: Element): Element {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? hostOf(root.host) : element;
}
