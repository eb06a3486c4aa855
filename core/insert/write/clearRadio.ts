import { enter, leave, sendChosen } from '../events/focus.ts';
import { selfAndAncestors } from '../element.ts';

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
  const form = tick.form;
  if (!form || tick.name === '' || !HTMLFormElement.prototype.hasAttribute.call(form, 'action')) return false;
  for (const at of selfAndAncestors(tick)) {
    const has = (name: string) => Element.prototype.hasAttribute.call(at, name);
    if (marks.some(has) || /(^|\s)(ng|svelte)-/.test(Element.prototype.getAttribute.call(at, 'class') ?? ''))
      return false;
  }
  return true;
}
