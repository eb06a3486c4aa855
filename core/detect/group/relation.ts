import { holds, nodesBetween } from '../around/between.ts';
import { nearest } from '../around/labels.ts';
import type { Row } from '../around/table.ts';
import { attributeOf, localNameOf, parentOf } from '../page/nodes.ts';
import { shared } from '../page/scan.ts';
import { columnHeader, ownLabel, type Surroundings } from '../prompt/own-label.ts';
import { chunksIn } from '../text/chunks.ts';
import { isMarkOnly } from '../text/marks.ts';
import { isCommentLabel, isConditionalRequest, isMoreColumn } from '../words/comments.ts';
import { isCounter, isGenericLabel, isHelpLike, isOtherOption, isQuestionLike } from '../words/prompts.ts';
import { isOfWorkflow } from '../words/site.ts';
import type { Draft } from './drafts.ts';
import { firstAtom, isChoice, lastAtom, type Group } from './groups.ts';

/**
 * What a text box is to the question before it: one of its own, the comment to it, a comment from outside its
 * box, or a part of one of its options.
 */
export type Relation = 'question' | 'comment' | 'far comment' | 'part';

/** A text box, the question before it, and the controls right before and after the two. */
export interface Neighbours {
  readonly host: Group;
  readonly group: Group;
  readonly outside: readonly Element[];
}

/** Tells what the text box of `neighbours` is to `before`, the question it follows. */
export function relationOf(around: Surroundings, before: Draft, neighbours: Neighbours): Relation {
  const { host, group } = neighbours;
  const box = firstAtom(group);
  const head = columnHeader(around, box.anchor);
  // A column beside the answers may say how far each of them is, or what a reviewer thinks of it.
  if (isOfWorkflow(head, group.optionTexts) && inSameRow(around, host, group)) return 'part';
  if (!isText(group)) return 'question';
  const start = lastAtom(before.comment ?? host);
  if (isChoice(host.kind) && lastAtom(host).order > box.order) return 'part';
  const own = ownLabel(around, box.anchor);
  const isColumn = own !== '' && own === head;
  const saysMore = (text: string) => isCommentLabel(text) || (isColumn && isMoreColumn(text));
  if (own !== '' && !mayFollow(own) && !saysMore(own)) return 'question';
  const nodes = nodesBetween(around.scan, start.anchor, box.anchor);
  if (!nodes) return 'question';
  const between = chunksIn(around.scan, nodes)
    .map(({ text }) => text)
    .filter((text) => !isMarkOnly(text) && !isCounter(text) && !isHelpLike(text));
  const label = own || between.join(' ');
  const sameRow = inSameRow(around, host, group);
  if (!isChoice(host.kind) || before.comment)
    return saysMore(label) && (sameRow || shareBox(neighbours)) ? 'part' : 'question';
  return relationToChoice(around, { ...neighbours, label, between, sameRow, isColumn, saysMore });
}

interface Pair extends Neighbours {
  readonly label: string;
  readonly between: readonly string[];
  readonly sameRow: boolean | null;
  /** The label stands at the head of the box's column. */
  readonly isColumn: boolean;
  readonly saysMore: (text: string) => boolean;
}

function relationToChoice(around: Surroundings, pair: Pair): Relation {
  const { host, group, label, between, sameRow, isColumn, saysMore } = pair;
  if (group.kind === 'text' && isOtherOption(host.optionTexts.at(-1) ?? '')) {
    if (label === '' || isOtherOption(label)) return 'part';
  }
  if (label === '') {
    const placeholder = attributeOf(firstAtom(group).element, 'placeholder') ?? '';
    const asksForMore = isCommentLabel(placeholder);
    if (sameRow === false || (isQuestionLike(placeholder) && !asksForMore)) return 'question';
    const isBare = placeholder === '' || asksForMore || isGenericLabel(placeholder);
    return isBare || shareBox(pair) ? 'comment' : 'question';
  }
  if (saysMore(label) || (isGenericLabel(label) && between.length === 0)) {
    // In a table of labels and fields the comment has a row of its own; a column of comments belongs to its rows.
    if (sameRow === false) return isColumn ? 'question' : 'far comment';
    return sameRow || shareBox(pair) || !isClosedBox(around, host) ? 'comment' : 'far comment';
  }
  return isConditionalRequest(label) && sameRow !== false && shareBox(pair) ? 'comment' : 'question';
}

/** Whether a label can be that of a box which belongs to the answer above. */
const mayFollow = (label: string): boolean =>
  isCommentLabel(label) || isGenericLabel(label) || isOtherOption(label) || isConditionalRequest(label);

const isText = ({ kind }: Group): boolean => kind === 'text' || kind === 'textarea' || kind === 'richtext';

/** Whether both stand in one row of a table; null where neither is in a table with rows of its own. */
function inSameRow(around: Surroundings, host: Group, group: Group): boolean | null {
  const first = rowsAround(around, lastAtom(host).anchor);
  const second = rowsAround(around, firstAtom(group).anchor);
  if (first.length === 0 && second.length === 0) return null;
  // A cell that spans both rows is the question the two belong to.
  return first.some((row) =>
    second.some((other) => row === other || row.cells.some((cell) => other.cells.includes(cell))),
  );
}

/** The table rows an element stands in, innermost first: tables nest. One that only lays out the options is none. */
function rowsAround({ scan, placeOf }: Surroundings, element: Element): Row[] {
  const rows: Row[] = [];
  for (let place = placeOf(element); place && rows.length < 4;) {
    if (scan.owner.get(place.table) === shared) rows.push(place.row);
    const outside: Element | null = parentOf(place.table);
    place = outside && placeOf(outside);
  }
  return rows;
}

/** Whether some element holds these two groups and neither the control before nor the one after them. */
function shareBox({ host, group, outside }: Neighbours): boolean {
  const inner = firstAtom(group).anchor;
  const box = nearest(firstAtom(host).anchor, (element) => holds(element, inner), 24);
  return box !== null && localNameOf(box) !== 'body' && !outside.some((element) => holds(box, element));
}

/** Whether the elements around this choice alone already hold a text that can be its prompt. */
function isClosedBox({ scan }: Surroundings, host: Group): boolean {
  const [first] = host.atoms;
  if (!first) return false;
  const own = scan.owner.get(first.anchor);
  const top = nearest(
    first.anchor,
    (element) => {
      const parent = parentOf(element);
      return parent === null || scan.owner.get(parent) !== own;
    },
    40,
  );
  return top !== null && chunksIn(scan, [top]).some(({ text }) => !isMarkOnly(text) && !isHelpLike(text));
}
