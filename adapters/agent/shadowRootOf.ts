import { browser } from 'wxt/browser';
import { localNameOf } from '#core/detect/page/nodes.ts';

/** What may have a shadow root, beside elements with a hyphen in their name (https://dom.spec.whatwg.org/#valid-shadow-host-name). */
const hosts = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

/**
 * The shadow root of an element, closed ones too, as only an extension may see it; null where it has none.
 * Chrome has a function for it (`chrome.dom`), Firefox a property on every element.
 */
export function shadowRootOf(element: Element): ShadowRoot | null {
  const name = localNameOf(element);
  // Asking the browser costs more than the walk itself, so most elements are not asked about.
  if (!hosts.has(name) && !name.includes('-')) return null;
  if (!(element instanceof HTMLElement)) return null;
  if ('openOrClosedShadowRoot' in element) return element.openOrClosedShadowRoot as ShadowRoot | null;
  return browser.dom.openOrClosedShadowRoot(element) as ShadowRoot | null;
}
