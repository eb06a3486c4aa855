import { atomKindOf, type Atom } from './atoms.ts';
import { attributeOf, localNameOf } from './nodes.ts';
import type { Scan } from './scan.ts';
import type { Steps } from '../../steps.ts';

/** Something that names a part of the page: a heading, a legend, a caption. */
export interface Landmark {
  readonly element: Element;
  readonly order: number;
}

/** Everything detection works on, in page order. */
export interface Parts {
  readonly atoms: Atom[];
  readonly labels: Element[];
  readonly titles: Landmark[];
  readonly frames: Element[];
  /** After how many controls the walk ended early; null where it went to the end. */
  cutAt: number | null;
}

/** What a walk is bounded by, and who is told how far it has come. */
export interface Walking {
  readonly mostControls?: number;
  readonly onControls?: (met: number) => void;
}

/** Elements between two yields. */
const between = 256;
/** No page that people fill in is longer than this many elements. */
const mostElements = 2_000_000;

const titleTags = /^(h[1-6]|legend)$/;

/**
 * One walk over the document and every shadow root in it. No filter function and no style is read: both
 * would cost more than the walk.
 */
export function* collectParts(
  scan: Scan,
  { mostControls = Infinity, onControls }: Walking = {},
): Steps<Parts> {
  const parts: Parts = { atoms: [], labels: [], titles: [], frames: [], cutAt: null };
  const pending: TreeWalker[] = [walkerOver(scan.document, scan.document)];
  let order = 0;
  for (let walker = pending.at(-1); walker; walker = pending.at(-1)) {
    const element = walker.nextNode() as Element | null;
    if (!element) {
      pending.pop();
      continue;
    }
    order += 1;
    if (order % between === 0) {
      onControls?.(parts.atoms.length);
      yield;
    }
    collect(scan, parts, element, order);
    if (parts.atoms.length >= mostControls || order >= mostElements) {
      parts.cutAt = parts.atoms.length;
      break;
    }
    const root = scan.shadowRootOf(element);
    if (root) pending.push(walkerOver(scan.document, root));
  }
  return parts;
}

function walkerOver(document: Document, root: Node): TreeWalker {
  return Document.prototype.createTreeWalker.call(document, root, NodeFilter.SHOW_ELEMENT);
}

function collect(scan: Scan, parts: Parts, element: Element, order: number): void {
  const tag = localNameOf(element);
  if (tag === 'label') parts.labels.push(element);
  else if (titleTags.test(tag) || attributeOf(element, 'role') === 'heading')
    parts.titles.push({ element, order });
  else if (tag === 'iframe' || tag === 'frame') {
    const body = editorBody(element as HTMLIFrameElement);
    if (body) parts.atoms.push({ kind: 'richtext', element: body, anchor: element, order });
    else parts.frames.push(element);
  } else {
    const kind = atomKindOf(element);
    if (kind && !isOwnFrameEditor(scan, element)) parts.atoms.push({ kind, element, anchor: element, order });
  }
}

/** The editable body of an editor that lives in a frame of its own. */
function editorBody(frame: HTMLIFrameElement): HTMLElement | null {
  const inside = frame.contentDocument;
  const body = inside?.body;
  return body && (body.isContentEditable || inside.designMode === 'on') ? body : null;
}

/** The same editor seen from inside: the document around it, where its prompt stands, reports it. */
function isOwnFrameEditor(scan: Scan, element: Element): boolean {
  return localNameOf(element) === 'body' && scan.document.defaultView?.frameElement !== null;
}
