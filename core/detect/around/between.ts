import { childrenOf, isElement, nextOf, parentOf } from '../page/nodes.ts';
import type { Scan } from '../page/scan.ts';

/** Levels two neighbouring controls may be apart; beyond, nothing ties them together. */
const reach = 24;

/** Whether `inner` is `outer` or inside it, shadow trees and slots included. */
export function holds(outer: Node, inner: Node): boolean {
  for (let at: Node | null = inner; at;) {
    if (Node.prototype.contains.call(outer, at)) return true;
    const root: Node = Node.prototype.getRootNode.call(at);
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return false;
}

/** The largest element around `inside` that does not hold `outside` too. */
export function branchWithout(inside: Element, outside: Element): Element {
  let branch = inside;
  for (let parent = parentOf(branch); parent && !holds(parent, outside); parent = parentOf(parent))
    branch = parent;
  return branch;
}

/**
 * The nodes strictly between two controls in page order, outermost ones only; null when the two are too far
 * apart to belong together. `after` must come after `before` and not be inside it.
 */
export function nodesBetween(scan: Scan, before: Element, after: Element): Node[] | null {
  const nodes: Node[] = [];
  let branch: Node | null = before;
  for (let level = 0; branch; level++, branch = parentOf(branch)) {
    if (level > reach) return null;
    let sibling = nextOf(branch);
    for (; sibling && !holds(sibling, after); sibling = nextOf(sibling)) nodes.push(sibling);
    if (sibling) return descend(scan, sibling, after, nodes);
  }
  return null;
}

function descend(scan: Scan, from: Node, after: Element, nodes: Node[]): Node[] | null {
  let at: Node | undefined = from;
  for (let level = 0; at && at !== after; level++) {
    if (level > reach || !isElement(at)) return null;
    const children = childrenOf(at, scan.shadowRootOf);
    const next = children.findIndex((child) => holds(child, after));
    nodes.push(...children.slice(0, Math.max(next, 0)));
    at = children[next];
  }
  return at ? nodes : null;
}
