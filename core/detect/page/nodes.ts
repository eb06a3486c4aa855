/**
 * The flat tree (https://drafts.csswg.org/css-scoping-1/#flattening), read through the prototypes' own
 * getters: a form with a field named "parentNode" or "getAttribute" answers with that field instead.
 */
type Reader<N, T> = (node: N) => T;

/** Reads a property as the browser defines it, whatever an element of that name stands in its place. */
export function getter<N extends Node, T>(prototype: N, name: string): Reader<N, T> {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!get) throw new TypeError(`${name} is not a getter`);
  return (node) => get.call(node) as T;
}

export const parentNodeOf = getter<Node, Node | null>(Node.prototype, 'parentNode');
const parentElementOf = getter<Node, Element | null>(Node.prototype, 'parentElement');
const previousSiblingOf = getter<Node, Node | null>(Node.prototype, 'previousSibling');
const nextSiblingOf = getter<Node, Node | null>(Node.prototype, 'nextSibling');
const firstChildOf = getter<Node, Node | null>(Node.prototype, 'firstChild');
export const nodeTypeOf = getter<Node, number>(Node.prototype, 'nodeType');
export const localNameOf = getter<Element, string>(Element.prototype, 'localName');
export const shadowRootOf = getter<Element, ShadowRoot | null>(Element.prototype, 'shadowRoot');
export const scrollTopOf = getter<Element, number>(Element.prototype, 'scrollTop');
export const scrollLeftOf = getter<Element, number>(Element.prototype, 'scrollLeft');
export const scrollHeightOf = getter<Element, number>(Element.prototype, 'scrollHeight');
export const clientHeightOf = getter<Element, number>(Element.prototype, 'clientHeight');
const slotOfElement = getter<Element, HTMLSlotElement | null>(Element.prototype, 'assignedSlot');
const slotOfText = getter<Text, HTMLSlotElement | null>(Text.prototype, 'assignedSlot');

const { getAttribute } = Element.prototype;
export const attributeOf = (element: Element, name: string): string | null =>
  getAttribute.call(element, name);

/** Every element under a document or shadow root that the selector picks, in the order of the page. */
export function pickedIn<T extends Element>(root: Node, selector: string): T[] {
  const { querySelectorAll } = (root instanceof Document ? Document : DocumentFragment).prototype;
  return [...querySelectorAll.call(root as Document & DocumentFragment, selector)] as T[];
}

const { ELEMENT_NODE, TEXT_NODE, DOCUMENT_FRAGMENT_NODE } = Node;
export const isElement = (node: Node): node is Element => nodeTypeOf(node) === ELEMENT_NODE;
export const isText = (node: Node): node is Text => nodeTypeOf(node) === TEXT_NODE;
const isShadowRoot = (node: Node): node is ShadowRoot =>
  nodeTypeOf(node) === DOCUMENT_FRAGMENT_NODE && 'host' in node;

function slotOf(node: Node): HTMLSlotElement | null {
  if (isElement(node)) return slotOfElement(node);
  return isText(node) ? slotOfText(node) : null;
}

/** The element a person would say this node is in; null above the document element. */
export function parentOf(node: Node): Element | null {
  const parent = parentElementOf(node);
  // Only the children of a shadow host are slotted; this is asked of nearly every node of a page.
  if (parent) return shadowRootOf(parent) ? (slotOf(node) ?? parent) : parent;
  const root = parentNodeOf(node);
  return root && isShadowRoot(root) ? root.host : null;
}

/** The neighbour on that side which shows in the same place: for a slotted node, one in the same slot. */
function neighbour(node: Node, step: (node: Node) => Node | null): Node | null {
  const parent = parentElementOf(node);
  let next = step(node);
  if (!parent || !shadowRootOf(parent)) return next;
  const slot = slotOf(node);
  while (next && slotOf(next) !== slot) next = step(next);
  return next;
}
export const previousOf = (node: Node): Node | null => neighbour(node, previousSiblingOf);
export const nextOf = (node: Node): Node | null => neighbour(node, nextSiblingOf);

/** What shows inside an element: its shadow tree, what is slotted, or its own children. */
export function childrenOf(element: Element, opened = shadowRootOf): Node[] {
  if (localNameOf(element) === 'slot') {
    const assigned = HTMLSlotElement.prototype.assignedNodes.call(element as HTMLSlotElement);
    if (assigned.length > 0) return assigned;
  }
  const children: Node[] = [];
  const start = opened(element) ?? element;
  for (let child = firstChildOf(start); child; child = nextSiblingOf(child)) children.push(child);
  return children;
}
