import type { DetectOptions } from '#core/detect/detect.ts';
import { shadowRootOf as openRootOf } from '#core/detect/page/nodes.ts';

const activeIn = (owner: object, root: Document | ShadowRoot): Element | null =>
  Object.getOwnPropertyDescriptor(owner, 'activeElement')?.get?.call(root) ?? null;

/** What has the focus, inside shadow roots too; a form named "activeElement" must not pass for it. */
export function focusedElement({ shadowRootOf = openRootOf }: DetectOptions): Element | null {
  let active = activeIn(Document.prototype, document);
  for (let root = active && shadowRootOf(active); root; root = active && shadowRootOf(active)) {
    const inner = activeIn(ShadowRoot.prototype, root);
    if (!inner) break;
    active = inner;
  }
  return active;
}
