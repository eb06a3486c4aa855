import { nearest } from '../around/labels.ts';
import type { Landmark } from '../page/collect.ts';
import { attributeOf, localNameOf, parentOf } from '../page/nodes.ts';
import type { Scan } from '../page/scan.ts';
import { each, type Steps } from '../../steps.ts';
import { isShown } from '../page/shown.ts';
import { levelsBefore } from '../prompt/levels.ts';
import { visibleText, type Chunk } from '../text/chunks.ts';
import { isMarkOnly, isNumberOnly } from '../text/marks.ts';
import { singleLine } from '../words/tokens.ts';

/** A text that titles a part of the page, and that part. */
export interface Title {
  readonly text: string;
  /** The heading; for a title that is no heading, the element its text stands in. */
  readonly element: Element;
  /** The part of the page it can title: nothing outside counts. */
  readonly scope: Element;
  readonly order: number;
  /** 1 to 6 as headings have it; deeper for what is no heading. */
  readonly level: number;
}

export const looseLevel = 7;
export const legendLevel = 8;
const longestTitle = 160;
const titleNames = /title|heading|header|section|group|category|topic|chapter|domain/i;

/** The headings and legends of a page that are shown and have controls in their part of it. */
export function* pageTitles(scan: Scan, landmarks: readonly Landmark[]): Steps<Title[]> {
  const titles = yield* each(landmarks, ({ element, order }) => {
    const scope = nearest(element, (at) => scan.owner.has(at), 10);
    if (!scope || !isShown(scan, element) || nearest(element, isAside)) return [];
    const text = visibleText(scan, element) || singleLine((element.textContent ?? '').slice(0, 400));
    if (text === '' || text.length > longestTitle) return [];
    return [{ text, element, scope, order, level: levelOf(element) }];
  });
  return titles.flat();
}

const isAside = (element: Element): boolean => /^(aside|nav)$/.test(localNameOf(element));

function levelOf(element: Element): number {
  const tag = localNameOf(element);
  if (tag === 'legend') return legendLevel;
  return Number(/^h([1-6])$/.exec(tag)?.[1] ?? attributeOf(element, 'aria-level') ?? 2);
}

/** A field in front of which titles are looked for. */
export interface Beginning {
  readonly field: number;
  readonly anchor: Element;
  readonly order: number;
}

/**
 * Titles in front of a field that are no headings: the row of a table that is one text across, or a short
 * line in an element whose class says that it is a title. `prompts` are the blocks that are prompts.
 */
export function looseTitles(scan: Scan, beginning: Beginning, prompts: ReadonlySet<Element>): Title[] {
  const titles: Title[] = [];
  let passed = false;
  for (const { parent, chunks, own } of levelsBefore(scan, beginning.field, beginning.anchor)) {
    const chunk = chunks.findLast((one) => isTitle(one, parent) && !prompts.has(one.block));
    if (chunk && (passed || !own)) {
      const { text, block } = chunk;
      titles.unshift({
        text,
        element: block,
        scope: parent,
        order: beginning.order - 0.5,
        level: looseLevel,
      });
    }
    passed ||= chunks.some(({ block }) => prompts.has(block));
  }
  return titles;
}

function isTitle({ text, block }: Chunk, parent: Element): boolean {
  if (text.length > 100 || /[.?!:;,]$/.test(text) || isNumberOnly(text) || isMarkOnly(text)) return false;
  if (/^(h[1-6]|legend|label)$/.test(localNameOf(block))) return false;
  const row = nearest(block, (at) => localNameOf(at) === 'tr', 3);
  if (row) return parentOf(row) === parent && row.textContent?.trim() === block.textContent?.trim();
  return titleNames.test(`${attributeOf(block, 'class') ?? ''} ${attributeOf(block, 'id') ?? ''}`);
}
