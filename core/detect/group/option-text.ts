import type { Atom } from '../page/atoms.ts';
import { referenced } from '../around/labels.ts';
import { isTablePart } from '../around/table.ts';
import {
  attributeOf,
  childrenOf,
  isElement,
  isText,
  localNameOf,
  nextOf,
  parentOf,
  previousOf,
} from '../page/nodes.ts';
import type { Scan } from '../page/scan.ts';
import { chunksIn } from '../text/chunks.ts';
import { isMarkOnly } from '../text/marks.ts';
import { isAffirmative, isClosedAnswer, isState } from '../words/answers.ts';
import { isCommentLabel } from '../words/comments.ts';
import { longestText, singleLine } from '../words/tokens.ts';

/**
 * What a person reads as this option, complete: its visible label, its own content, the name given to
 * assistive technology, or the words right after (else before) it on its line. The texts it uses are taken:
 * they are no part of any prompt. '' where nothing is written.
 */
export function readOptionText(scan: Scan, atom: Atom, labels: readonly Element[]): string {
  const { anchor } = atom;
  const own = ownText(scan, atom, labels);
  const text = isStateOnly(own, atom) ? '' : atom.kind === 'switch' ? switchedOn(own) : withoutComment(own);
  takeEcho(scan, anchor, text);
  return text;
}

/** "No  Comments:" before a text box: what follows the answer on its line is the label of that box. */
function withoutComment(text: string): string {
  if (!/[:：]$/.test(text)) return text;
  const words = text.split(' ');
  const end = words.findIndex(
    (word, index) => index > 0 && /^\p{Lu}/u.test(word) && isCommentLabel(words.slice(index).join(' ')),
  );
  const answer = words.slice(0, end).join(' ');
  return end > 0 && /[\p{L}\p{N}]$/u.test(answer) && isClosedAnswer(answer) ? answer : text;
}

/** What a switch says of itself ("Off", "Off/On") is no name: turned on, it may say something else. */
const isStateOnly = (text: string, { kind }: Atom): boolean =>
  (kind === 'switch' && isState(text)) || (kind === 'checkbox' && /^off\W*on$/i.test(text));

/** A switch between two written answers ("No Yes") is on where the affirmative one is. */
function switchedOn(text: string): string {
  const words = text.split(' ');
  return words.length === 2 && words.every((word) => isClosedAnswer(word) || /^(on|off|an|aus)$/i.test(word))
    ? (words.find(isAffirmative) ?? text)
    : text;
}

/** Where the name is an attribute, what is painted beside it says the same and is no prompt either. */
function takeEcho(scan: Scan, anchor: Element, text: string): void {
  const root = Element.prototype.getRootNode.call(anchor);
  for (const at of [anchor, parentOf(anchor), root instanceof ShadowRoot ? root.host : null]) {
    if (!at) return;
    const beside = [...besideOnLine(at, previousOf), ...besideOnLine(at, nextOf)];
    for (const chunk of chunksIn(scan, beside))
      if (chunk.text === text) for (const node of chunk.nodes) scan.taken.add(node);
  }
}

function ownText(scan: Scan, atom: Atom, labels: readonly Element[]): string {
  const { anchor } = atom;
  const native = localNameOf(anchor) === 'input';
  return (
    takeRead(scan, nearestLabels(anchor, labels)) ||
    takeRead(scan, labels) ||
    (native ? '' : takeRead(scan, childrenOf(anchor, scan.shadowRootOf))) ||
    singleLine(referenced(anchor, 'aria-labelledby').map(plainText).join(' ')) ||
    singleLine(attributeOf(anchor, 'aria-label') ?? '').slice(0, longestText) ||
    (native && attributeOf(anchor, 'type') === 'button' ? (attributeOf(anchor, 'value') ?? '') : '') ||
    take(scan, besideOnLine(anchor, nextOf)) ||
    take(scan, besideOnLine(anchor, previousOf)) ||
    take(scan, boxAmongOptions(atom)) ||
    take(scan, cellAfter(anchor))
  );
}

/** The cell after that of an option, where a row sets every option and its text side by side in cells of their own. */
function cellAfter(anchor: Element): Element[] {
  const cell = parentOf(anchor);
  if (!cell || localNameOf(cell) !== 'td') return [];
  const options = [...(cell.parentElement?.children ?? [])].filter(holdsControl);
  const isNamed = options.every(
    ({ nextElementSibling: next }) => next && /\S/.test(next.textContent ?? '') && !holdsControl(next),
  );
  return options.length > 1 && isNamed && cell.nextElementSibling ? [cell.nextElementSibling] : [];
}

const holdsControl = (at: Element): boolean => at.querySelector(controls) !== null;

/** Levels within which an option has a box of its own. */
const boxLevels = 3;

/** What else is in the box of this option, where a neighbouring box holds another one like it. */
function boxAmongOptions({ kind, anchor }: Atom): Node[] {
  if (kind === 'switch') return [];
  const alike = `input[type=${kind}], [role=${kind}]`;
  let box = parentOf(anchor);
  for (let level = 0; box && level < boxLevels; level++, box = parentOf(box)) {
    // The rows of a table are not options of one question.
    if (isTablePart(box) || box.querySelectorAll(controls).length > 1) return [];
    const beside = [box.previousElementSibling, box.nextElementSibling];
    if (beside.some((other) => other?.querySelector(alike))) return [box];
  }
  return [];
}
const controls = 'input, select, textarea, button, [role=radio], [role=checkbox], [contenteditable]';

/** Some forms tie the prompt to the first option too: its own label stands next to it or around it. */
function nearestLabels(anchor: Element, labels: readonly Element[]): Element[] {
  return labels.filter((label) => parentOf(label) === parentOf(anchor) || label.contains(anchor));
}

const isRead = (node: Node): boolean => !isElement(node) || attributeOf(node, 'aria-hidden') !== 'true';

/** The text of these nodes without what is hidden from assistive technology, where anything else is written. */
function takeRead(scan: Scan, nodes: readonly Node[]): string {
  const parts = nodes.flatMap((node) => readParts(scan, node, 0));
  const text = take(scan, parts);
  // Nearly always all of it is read, and once is enough.
  const isAll = parts.length === nodes.length && parts.every((part, index) => part === nodes[index]);
  const rest = isAll ? '' : take(scan, nodes);
  return text || rest;
}

/** Levels within an option at which a key hint ("press A") is told from its text. */
const partLevels = 5;

function readParts(scan: Scan, node: Node, level: number): Node[] {
  if (!isRead(node)) return [];
  const isMixed = isElement(node) && level < partLevels && node.querySelector('[aria-hidden="true"]');
  if (!isMixed) return [node];
  return childrenOf(node, scan.shadowRootOf).flatMap((child) => readParts(scan, child, level + 1));
}

/** A name that assistive technology reads may be hidden, so its text counts whether it is shown or not. */
const plainText = (element: Element): string => (element.textContent ?? '').slice(0, longestText);

function take(scan: Scan, roots: readonly Node[]): string {
  const chunks = chunksIn(scan, roots).filter(({ text }) => !isMarkOnly(text));
  for (const { nodes } of chunks) for (const node of nodes) scan.taken.add(node);
  return chunks
    .map(({ text }) => text)
    .join(' ')
    .slice(0, longestText);
}

/** The text nodes and inline elements next to a control, up to the next control, break or block. */
function besideOnLine(anchor: Element, step: (node: Node) => Node | null): Node[] {
  const nodes: Node[] = [];
  for (let node = step(anchor); node && nodes.length < 12; node = step(node)) {
    if (isElement(node) && !/^(span|b|strong|em|i|small|label|bdi)$/.test(localNameOf(node))) break;
    if (isElement(node) && node.querySelector('input,select,textarea,button,[role]')) break;
    if (isElement(node) || isText(node)) nodes.push(node);
  }
  return step === previousOf ? nodes.toReversed() : nodes;
}
