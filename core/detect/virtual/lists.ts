import { holds } from '../around/between.ts';
import {
  attributeOf,
  childrenOf,
  clientHeightOf,
  isElement,
  localNameOf,
  parentOf,
  scrollHeightOf,
  scrollTopOf,
} from '../page/nodes.ts';
import { shared, type Scan } from '../page/scan.ts';
import { each, type Steps } from '../../steps.ts';

/** A part of the page that renders only those of its rows that are in view. */
export interface VirtualList {
  /** What is scrolled to see its other rows; the document's own scroller where the whole page is. */
  readonly scroller: Element;
  /** The element whose height is that of all rows, rendered or not. */
  readonly body: Element;
}

/** From one edge to the other, in CSS pixels of the window. */
interface Extent {
  readonly top: number;
  readonly bottom: number;
}

/** More children than this are rendered only where nothing is left out. */
const mostRendered = 500;
/** In CSS pixels: what rows may leave bare at the edges of the view, and the least that is not rendered. */
const slack = 40;
const leastPlaced = 24;
const leastSpaced = 160;
/** How much of the height from the first row to the last the rows themselves take up. */
const dense = 0.8;

/** Sizes that a script works out from where the list is scrolled to stand in the element itself. */
const reckoned =
  /(?:^|;)\s*(?:(?:min-)?(?:height|block-size)|padding[\w-]*|margin-top|top|inset[\w-]*|transform|translate)\s*:[^;]*[1-9]/i;

/**
 * The lists around these controls that hold rows which are not rendered. What tells them is not a class name but
 * that height is kept for nothing: rows that fill the view, and outside of it room that nothing stands in.
 */
export function* virtualLists(scan: Scan, anchors: readonly Element[]): Steps<VirtualList[]> {
  const lists: VirtualList[] = [];
  yield* each([...scan.owner], ([body, owner]) => {
    if (owner !== shared || !isReckoned(body)) return;
    const scroller = scrollerOf(scan.document, body);
    const list = scroller && { scroller, body };
    if (!list || lists.some((other) => other.scroller === scroller)) return;
    if (leavesOut(list) && anchors.some((anchor) => holds(body, anchor))) lists.push(list);
  });
  return lists;
}

function isReckoned(body: Element): boolean {
  if (/^(html|body)$/.test(localNameOf(body))) return false;
  const children = childrenOf(body).filter(isElement);
  if (children.length === 0 || children.length > mostRendered) return false;
  const ends = [body, ...children.slice(0, 2), ...children.slice(-2)];
  return ends.some((element) => reckoned.test(attributeOf(element, 'style') ?? ''));
}

function scrollerOf(document: Document, body: Element): Element | null {
  for (let at: Element | null = body; at; at = parentOf(at)) {
    if (/^(html|body)$/.test(localNameOf(at))) break;
    if (
      scrollHeightOf(at) > clientHeightOf(at) + 1 &&
      /auto|scroll|overlay/.test(getComputedStyle(at).overflowY)
    )
      return at;
  }
  const page = document.scrollingElement;
  return page && scrollHeightOf(page) > clientHeightOf(page) + 1 ? page : null;
}

function leavesOut(list: VirtualList): boolean {
  const rows = rowsOf(list.body);
  const [first] = rows;
  if (!first || !fillsView(list)) return false;
  const { top, bottom } = extentOf(rows);
  const room = roomOf(list);
  const bare = Math.max(0, top - room.top) + Math.max(0, room.bottom - bottom);
  if (getComputedStyle(first).position !== 'absolute') return bare >= leastSpaced;
  const taken = rows.reduce((sum, row) => sum + rectOf(row).height, 0);
  return bare >= leastPlaced && taken >= dense * (bottom - top);
}

/** Whether rows stand wherever the list is in view; while it is being scrolled they may come a little later. */
export function fillsView(list: VirtualList): boolean {
  const [room, view] = [roomOf(list), viewOf(list)];
  const [from, to] = [Math.max(room.top, view.top), Math.min(room.bottom, view.bottom)];
  if (from >= to) return true;
  const { top, bottom } = extentOf(rowsOf(list.body));
  return top <= from + slack && bottom >= to - slack;
}

/** What of a list is rendered, in one comparable line. */
export function renderedIn({ body }: VirtualList): string {
  const rows = rowsOf(body);
  const { top, bottom } = extentOf(rows);
  return [rows.length, top, bottom, body.textContent?.length].join();
}

/** Where an element of the list stands in it: CSS pixels from the top of its first row, wherever it is scrolled to. */
export const offsetIn = (list: VirtualList, element: Element): number =>
  rectOf(element).top - roomOf(list).top;

/** How far the list can be scrolled: positions of its scroller at which its first and its last row are in view. */
export function reachOf(list: VirtualList): { first: number; last: number; view: number } {
  const [room, view] = [roomOf(list), viewOf(list)];
  const at = scrollTopOf(list.scroller);
  const height = clientHeightOf(list.scroller);
  return {
    first: Math.max(0, at + room.top - view.top),
    last: Math.max(0, at + room.bottom - view.top - height),
    view: height,
  };
}

/** The children that have anything in them; what is empty only keeps room. */
function rowsOf(body: Element): Element[] {
  return childrenOf(body)
    .filter(isElement)
    .filter((child) => /\S/.test(child.textContent ?? '') || child.querySelector('input, textarea, select'));
}

function extentOf(rows: readonly Element[]): Extent {
  const boxes = rows.map(rectOf);
  return {
    top: Math.min(...boxes.map(({ top }) => top)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

function roomOf({ scroller, body }: VirtualList): Extent {
  const { top, bottom } = rectOf(body);
  if (scroller !== body) return { top, bottom };
  const start = top + body.clientTop - scrollTopOf(body);
  return { top: start, bottom: start + scrollHeightOf(body) };
}

function viewOf({ scroller }: VirtualList): Extent {
  if (localNameOf(scroller) === 'html' || localNameOf(scroller) === 'body')
    return { top: 0, bottom: innerHeight };
  const top = rectOf(scroller).top + scroller.clientTop;
  return { top, bottom: top + clientHeightOf(scroller) };
}

const rectOf = (element: Element): DOMRect => Element.prototype.getBoundingClientRect.call(element);
