import type { Detected, DetectionResult } from '#core/detect/detect.ts';
import { scrollTopOf } from '#core/detect/page/nodes.ts';
import { fillsView, offsetIn, reachOf, type VirtualList } from '#core/detect/virtual/lists.ts';
import { stitch, type Row } from '#core/detect/virtual/stitch.ts';
import { holds } from '#core/insert/element.ts';
import type { Wanted } from '../../slices.ts';
import { scrollList } from './settle.ts';

/** Looks at the page as it is now; null where it was stopped. */
export type Look = () => Promise<DetectionResult | null>;

/** Views of one list that are looked at; several times the longest questionnaires that are sent out. */
const mostViews = 1000;
/** Views in a row that stay bare before a list is left: in a tab that nobody sees, nothing is rendered. */
const mostBare = 2;
/** How much of a view the next one shows again: a row that is cut off at its end is seen whole there. */
const overlap = 0.25;
/** CSS pixels by which a row may move from one view to the next, as the heights of others become known. */
const drift = 150;

/** Questions of a list that stand in the page, in the order of the list, whatever order their nodes are in. */
export function rowsIn(list: VirtualList, found: readonly Detected[]): Row[] {
  return found
    .filter(({ elements }) => holds(list.body, elements.control.element))
    .map(({ question, elements }) => ({ question, elements, offset: offsetIn(list, elements.box) }))
    .toSorted((a, b) => a.offset - b.offset);
}

/**
 * Scrolls a list from its first row to its last, a view at a time, and puts it back where it was. Null where it was
 * stopped. What is being typed in one of its rows is left first, as by a click beside it: the row may go.
 */
export async function collectRows(
  list: VirtualList,
  { isStopped, onControls }: Wanted,
  look: Look,
): Promise<{ readonly rows: Row[]; readonly isWhole: boolean } | null> {
  const back = scrollTopOf(list.scroller);
  leaveControlIn(list);
  let rows: Row[] = [];
  let now = list;
  let bare = 0;
  try {
    let top = reachOf(now).first;
    for (let view = 0; view < mostViews; view++) {
      await scrollList(now, top);
      const seen = isStopped() ? null : await look();
      if (!seen) return null;
      now = seen.lists.find(({ scroller }) => scroller === list.scroller) ?? now;
      rows = stitch(rows, rowsIn(now, seen.found), drift);
      onControls?.(rows.length);
      bare = fillsView(now) ? 0 : bare + 1;
      if (bare === mostBare) return { rows, isWhole: false };
      const { last, view: height } = reachOf(now);
      if (top >= last - 1) return { rows, isWhole: true };
      top = Math.min(last, top + height * (1 - overlap));
    }
    return { rows, isWhole: false };
  } finally {
    await scrollList(now, back);
  }
}

function leaveControlIn({ body }: VirtualList): void {
  const root = Node.prototype.getRootNode.call(body) as Document | ShadowRoot;
  const { activeElement } = root;
  if (activeElement instanceof HTMLElement && holds(body, activeElement)) activeElement.blur();
}
