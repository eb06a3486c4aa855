import { nearestLookup } from './ancestors.ts';
import type { Atom } from '../page/atoms.ts';
import { attributeOf, localNameOf, nodeTypeOf, parentOf } from '../page/nodes.ts';
import { each, type Steps } from '../../steps.ts';

/** How far up a control its wrapping label or group is looked for. */
export const reach = 12;

/** The nearest element at or above this one that `matches`, within a few levels; null beyond. */
export function nearest(
  start: Element,
  matches: (element: Element) => boolean,
  levels = reach,
): Element | null {
  let at: Element | null = start;
  for (let level = 0; at && level <= levels; level++, at = parentOf(at)) if (matches(at)) return at;
  return null;
}

/** The element with this id in the same tree, or null. */
export function elementById(near: Element, id: string): Element | null {
  const root: Node = Element.prototype.getRootNode.call(near);
  if (root instanceof ShadowRoot) return root.getElementById(id);
  // What left the page while it was read stands in no tree that has ids.
  return nodeTypeOf(root) === Node.DOCUMENT_NODE
    ? Document.prototype.getElementById.call(root as Document, id)
    : null;
}

/** The elements an attribute such as aria-labelledby lists, in its order. */
export function referenced(element: Element, attribute: string): Element[] {
  const ids = attributeOf(element, attribute)?.split(/\s+/).filter(Boolean) ?? [];
  return ids.flatMap((id) => elementById(element, id) ?? []);
}

const isLabel = (element: Element): boolean => localNameOf(element) === 'label';

/**
 * Which labels belong to which control: by `for`, else by wrapping. A label that wraps several options is
 * their prompt and belongs to none of them. Done for all labels together, since `input.labels` searches the
 * whole document each time.
 */
export function* labelsByControl(
  labels: readonly Element[],
  atoms: readonly Atom[],
): Steps<Map<Element, Element[]>> {
  const map = new Map<Element, Element[]>();
  const add = (control: Element, label: Element) => {
    const known = map.get(control);
    if (!known) map.set(control, [label]);
    else if (!known.includes(label)) known.push(label);
  };
  yield* each(labels, (label) => {
    const id = attributeOf(label, 'for');
    const target = id ? elementById(label, id) : null;
    if (target) add(target, label);
  });
  const wrapped = new Map<Element, Atom[]>();
  yield* each(atoms, ({ anchor }) => {
    for (const label of labelsOfHost(map, anchor)) add(anchor, label);
  });
  const labelAround = nearestLookup(isLabel, reach);
  yield* each(atoms, (atom) => {
    const label = labelAround(atom.anchor);
    const inside = label ? wrapped.get(label) : undefined;
    if (inside) inside.push(atom);
    else if (label) wrapped.set(label, [atom]);
  });
  yield* each([...wrapped], ([label, inside]) => {
    // The native twin of a painted option is hidden from assistive technology.
    const heard = inside.filter(({ anchor }) => attributeOf(anchor, 'aria-hidden') !== 'true');
    const options = heard.filter(({ kind }) => kind === 'radio' || kind === 'checkbox');
    const [only] = options.length > 0 ? options : inside;
    if (only && options.length < 2) add(only.anchor, label);
  });
  return map;
}

/** A label of a custom element is that of the control inside it. */
function labelsOfHost(map: ReadonlyMap<Element, readonly Element[]>, control: Element): readonly Element[] {
  const root = Element.prototype.getRootNode.call(control);
  return root instanceof ShadowRoot && !map.has(control) ? (map.get(root.host) ?? []) : [];
}
