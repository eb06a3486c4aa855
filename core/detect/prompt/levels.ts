import { isElement, localNameOf, nextOf, parentOf, previousOf } from '../page/nodes.ts';
import { shared, type Scan } from '../page/scan.ts';
import { chunksIn, type Chunk } from '../text/chunks.ts';

/** What stands before a control at one level of the page. */
export interface Level {
  /** The element whose children were looked at, and the child the control is in. */
  readonly parent: Element;
  readonly child: Element;
  readonly chunks: readonly Chunk[];
  /** No other field's control is anywhere in `parent`. */
  readonly own: boolean;
  /** Another field's control stands before this one, so nothing further out can be its prompt. */
  readonly closed: boolean;
}

/** No field has this number, so every control counts as another field's. */
export const noField = -2;

/** How many levels up a text may stand and still be a prompt. */
const reach = 12;

/**
 * Walks outwards from a control and gives the texts that stand before it, level by level. What was read for a
 * field once is kept in the scan: its prompt and its titles are looked for in the same texts.
 */
export function* levelsBefore(scan: Scan, field: number, anchor: Element): Generator<Level> {
  let known = field === noField ? undefined : scan.levels.get(anchor);
  if (!known) {
    known = { levels: [], rest: readLevels(scan, field, anchor) };
    if (field !== noField) scan.levels.set(anchor, known);
  }
  for (let index = 0; ; index++) {
    if (index === known.levels.length) {
      const { value, done } = known.rest.next();
      if (done) return;
      known.levels.push(value);
    }
    const level = known.levels[index];
    if (level) yield level;
  }
}

function* readLevels(scan: Scan, field: number, anchor: Element): Generator<Level, void> {
  let child = anchor;
  for (let level = 0; level < reach; level++) {
    const parent = parentOf(child);
    if (!parent || localNameOf(parent) === 'html') return;
    const { nodes, closed } = siblings(scan, field, child, previousOf);
    const chunks = chunksIn(scan, nodes.toReversed());
    yield { parent, child, chunks, own: scan.owner.get(parent) !== shared, closed };
    if (closed) return;
    child = parent;
  }
}

/** The texts right after a control, inside the elements that are its field's alone. */
export function chunksAfter(scan: Scan, field: number, anchor: Element): Chunk[] {
  const chunks: Chunk[] = [];
  let child = anchor;
  for (let level = 0; level < reach; level++) {
    const parent = parentOf(child);
    if (!parent || scan.owner.get(parent) === shared || localNameOf(parent) === 'body') break;
    chunks.push(...chunksIn(scan, siblings(scan, field, child, nextOf).nodes));
    child = parent;
  }
  return chunks;
}

function siblings(scan: Scan, field: number, child: Element, step: (node: Node) => Node | null) {
  const nodes: Node[] = [];
  for (let node = step(child); node; node = step(node)) {
    const owner = isElement(node) ? scan.owner.get(node) : undefined;
    if (owner !== undefined && owner !== field) return { nodes, closed: true };
    nodes.push(node);
  }
  return { nodes, closed: false };
}
