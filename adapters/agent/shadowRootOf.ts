import { browser } from 'wxt/browser';

/**
 * The shadow root of an element, closed ones too, as only an extension may see it; null where it has none.
 * Chrome has a function for it (`chrome.dom`), Firefox a property on every element.
 */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (!(element instanceof HTMLElement)) return null;
  if ('openOrClosedShadowRoot' in element) return element.openOrClosedShadowRoot as ShadowRoot | null;
  return browser.dom.openOrClosedShadowRoot(element) as ShadowRoot | null;
}
