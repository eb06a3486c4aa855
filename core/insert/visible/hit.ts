import { holds, labelsOf, treeOf } from '../element.ts';

/** The middle of an element in the coordinates of its viewport. */
export function middleOf(element: Element): DOMPointReadOnly {
  const { left, top, width, height } = element.getBoundingClientRect();
  return new DOMPointReadOnly(left + width / 2, top + height / 2);
}

/** The innermost element that a press at this point meets, open shadow trees included. */
export function deepestAt(element: Element, point: DOMPointReadOnly): Element | null {
  let hit = treeOf(element)?.elementFromPoint(point.x, point.y) ?? null;
  while (hit?.shadowRoot) {
    const inner: Element | null = hit.shadowRoot.elementFromPoint(point.x, point.y);
    // A slotted element belongs to the outer tree and was found there already.
    if (!inner || inner.getRootNode() !== hit.shadowRoot) break;
    hit = inner;
  }
  return hit;
}

/**
 * How many of five points of the element (its middle and the middles of its quarters) a press would reach,
 * rather than something that lies over it. A floating label of its own counts as the element. `part`: of which part of
 * it, in the coordinates of its viewport.
 */
export function reachablePoints(element: Element, part = element.getBoundingClientRect()): number {
  const { left, top, width, height } = part;
  const own = [element, ...labelsOf(element)];
  const shares = [
    { x: 0.5, y: 0.5 },
    { x: 0.25, y: 0.25 },
    { x: 0.75, y: 0.25 },
    { x: 0.25, y: 0.75 },
    { x: 0.75, y: 0.75 },
  ];
  const reached = shares.filter(({ x, y }) => {
    const hit = deepestAt(element, new DOMPointReadOnly(left + width * x, top + height * y));
    return hit !== null && (own.some((part) => holds(part, hit)) || isSlotted(hit, element));
  });
  return reached.length;
}

/** Text that a page puts into a component's slot is hit as the component itself. */
function isSlotted(hit: Element, element: Element): boolean {
  const tree = treeOf(element);
  return tree !== null && 'host' in tree && tree.host === hit;
}
