import type { DetectOptions } from '#core/detect/detect.ts';
import { shadowRootOf as openRootOf } from '#core/detect/page/nodes.ts';
import { isConnected } from '#core/insert/element.ts';

/** Detection opens every shadow root; those it met are where changes can be seen. */
export function noticingRoots(given: DetectOptions): {
  options: DetectOptions;
  roots: () => readonly Node[];
  /** The same and those that have left the page since; what was met later comes later. */
  met: () => readonly Node[];
} {
  const met = new Set<ShadowRoot>();
  const inOrder: Node[] = [document];
  const shadowRootOf = (element: Element) => {
    const root = (given.shadowRootOf ?? openRootOf)(element);
    if (root && !met.has(root)) {
      met.add(root);
      inOrder.push(root);
    }
    return root;
  };
  return {
    options: { ...given, shadowRootOf },
    roots: () => [document, ...[...met].filter((root) => isConnected(root.host))],
    met: () => inOrder,
  };
}
