import { attributeOf } from '../../../detect/page/nodes.ts';
import { enter, leave, sendChosen } from '../../events/focus.ts';
import { selfAndAncestors } from '../../element.ts';

const marks = ['data-v-app', 'ng-version', 'ng-app', 'x-data', 'data-reactroot', 'data-bind', 'ng-model'];

/**
 * Takes a radio button's choice back, which no press can do. Only a form that the browser itself will send
 * forgets the choice with the mark; a scripted model would keep the answer while the page shows none, so there
 * the button is left as it is and the reading back tells that the choice stayed.
 */
export function clearRadio(tick: HTMLInputElement): void {
  if (!isSentByBrowser(tick)) return;
  enter(tick);
  tick.checked = false;
  sendChosen(tick);
  leave(tick);
}

function isSentByBrowser(tick: HTMLInputElement): boolean {
  if (tick.ownerDocument.scripts.length === 0) return true;
  if (!tick.form || tick.name === '' || attributeOf(tick.form, 'action') === null) return false;
  return [...selfAndAncestors(tick)].every(
    (at) =>
      marks.every((name) => attributeOf(at, name) === null) &&
      !/(^|\s)(ng|svelte)-/.test(attributeOf(at, 'class') ?? ''),
  );
}
