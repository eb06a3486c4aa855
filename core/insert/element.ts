/**
 * Questions about nodes that a page cannot answer for us: a form with an input named "textContent" shadows
 * that property, so it is read through the prototype.
 */
import { getter, parentOf } from '../detect/page/nodes.ts';

const textContentOf = getter<Node, string | null>(Node.prototype, 'textContent');
export const isConnected = getter<Node, boolean>(Node.prototype, 'isConnected');

export const textOf = (node: Node): string => textContentOf(node) ?? '';

/** The element itself and all it stands in, innermost first, through slots and shadow hosts. */
export function* selfAndAncestors(element: Element): Generator<Element> {
  for (let at: Element | null = element; at; at = parentOf(at)) yield at;
}

/** Whether `inner` is `outer` or stands in it, shadow trees included. */
export function holds(outer: Element, inner: Element): boolean {
  for (const at of selfAndAncestors(inner)) if (at === outer) return true;
  return false;
}

/** The tree an element stands in: its document or shadow root; null for one that was taken out. */
export function treeOf(element: Element): Document | ShadowRoot | null {
  const root = Node.prototype.getRootNode.call(element);
  return isConnected(element) ? (root as Document | ShadowRoot) : null;
}

// By name and not by class: the editor inside a frame comes from another realm, where instanceof is false.
export function isHtml(element: Element): element is HTMLElement {
  return element.namespaceURI === 'http://www.w3.org/1999/xhtml';
}

export function isInput(element: Element): element is HTMLInputElement {
  return isHtml(element) && element.localName === 'input';
}

/** A native radio button or checkbox. */
export function isTicked(element: Element): element is HTMLInputElement {
  return isInput(element) && (element.type === 'radio' || element.type === 'checkbox');
}

export function isTextBox(element: Element): element is HTMLInputElement | HTMLTextAreaElement {
  return (isHtml(element) && element.localName === 'textarea') || (isInput(element) && !isTicked(element));
}

export function isSelect(element: Element): element is HTMLSelectElement {
  return isHtml(element) && element.localName === 'select';
}

/** The labels of a control; none for an element that cannot have any. */
export function labelsOf(element: Element): readonly HTMLLabelElement[] {
  const { labels } = element as Partial<HTMLInputElement>;
  return labels && 'length' in labels ? [...labels].filter((label) => label.localName === 'label') : [];
}
