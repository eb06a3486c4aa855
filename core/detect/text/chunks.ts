import { attributeOf, childrenOf, isElement, isText, localNameOf, parentOf } from '../page/nodes.ts';
import { isShown } from '../page/shown.ts';
import type { Scan } from '../page/scan.ts';
import { isHelpLike } from '../words/prompts.ts';
import { longestText, singleLine } from '../words/tokens.ts';
import { joined } from './joined.ts';

/** Visible text that a reader sees as one piece: a paragraph, a cell, a label. */
export interface Chunk {
  readonly text: string;
  /** The block it stands in. */
  readonly block: Element;
  readonly nodes: readonly Text[];
  /** What was found out about this very text: it is met from every control below it. */
  readonly known: Partial<ChunkTraits>;
}

export interface ChunkTraits {
  /** Nothing but a mark that an answer is required. */
  required: boolean;
  /** It has words or numbers, and they say more than whether an answer is needed. */
  worded: boolean;
  /** Nothing but a number. */
  number: boolean;
  /** How much it looks like a prompt. */
  score: number;
}

const silentTags = new Set(
  'script style template noscript textarea select datalist button input iframe object canvas svg mat-icon'.split(
    ' ',
  ),
);
/** How style sheets commonly call text that only screen readers get. */
const quietNames = /\bsr-only\b|visually-?hidden|screen-?reader|assistive-text/i;
const silentRoles = new Set(['button', 'tooltip', 'status', 'listbox', 'menu', 'combobox', 'textbox', 'img']);
const blockTags = new Set(
  'div p li ul ol dl dt dd td th tr table tbody thead caption section article header footer form fieldset legend h1 h2 h3 h4 h5 h6 pre blockquote figure figcaption details summary main body'.split(
    ' ',
  ),
);
const inlineTags = new Set(
  'a abbr b bdi bdo cite code em font i kbd mark q s small strong sub sup time u var slot'.split(' '),
);

/** What is read of one text node, in UTF-16 code units: white space in front of it must not use it up. */
const longestRead = 4 * longestText;

interface Draft {
  text: string;
  /** Words for screen readers only; they count where nothing else is written. */
  quiet: string;
  readonly block: Element;
  readonly nodes: Text[];
}

interface Reading {
  readonly chunks: Chunk[];
  draft: Draft | null;
  /** Line breaks since the last text. */
  breaks: number;
}
type Step = { node: Node; within: Element } | { close: true };

/**
 * The visible texts inside these nodes, in page order, without those of controls, buttons and options.
 * Line breaks within a block do not part a text; two in a row do.
 */
export function chunksIn(scan: Scan, roots: readonly Node[]): readonly Chunk[] {
  if (!scan.settled) return readChunks(scan, roots);
  const [only] = roots;
  if (roots.length === 1 && only && isElement(only)) return knownChunks(scan, only);
  const chunks: Chunk[] = [];
  let line: Node[] = [];
  const endLine = () => {
    if (line.some(mayHoldText)) chunks.push(...readChunks(scan, line));
    line = [];
  };
  for (const root of roots) {
    if (!isBlock(scan, root)) line.push(root);
    else {
      endLine();
      chunks.push(...knownChunks(scan, root));
    }
  }
  endLine();
  return chunks;
}

/** A block is a piece of its own whatever stands beside it, so it is read once. */
function knownChunks(scan: Scan, element: Element): readonly Chunk[] {
  let chunks = scan.texts.get(element);
  if (!chunks) scan.texts.set(element, (chunks = readChunks(scan, [element])));
  return chunks;
}

const mayHoldText = (node: Node): boolean => isElement(node) || (isText(node) && /\S/.test(textStart(node)));

function isBlock(scan: Scan, node: Node): node is Element {
  if (!isElement(node)) return false;
  const tag = localNameOf(node);
  return tag !== 'br' && !isSilent(scan, node, tag) && !isInline(scan, node, tag);
}

/** As much of a text as can count; some pages carry a megabyte in one. */
function textStart(node: Text): string {
  const { data } = node;
  return data.length > longestRead ? data.slice(0, longestRead) : data;
}

function readChunks(scan: Scan, roots: readonly Node[]): Chunk[] {
  const reading: Reading = { chunks: [], draft: null, breaks: 0 };
  const steps: Step[] = roots
    .toReversed()
    .map((node) => ({ node, within: parentOf(node) ?? (node as Element) }));
  for (let step = steps.pop(); step; step = steps.pop()) {
    if ('close' in step) flush(reading);
    else if (isText(step.node)) readText(scan, reading, step.node, step.within);
    else if (isElement(step.node)) enter(scan, reading, step.node, steps);
  }
  flush(reading);
  return reading.chunks;
}

function flush(reading: Reading): void {
  const { draft, chunks } = reading;
  const text = draft ? singleLine(draft.text) || singleLine(draft.quiet) : '';
  if (draft && text !== '')
    chunks.push({ text: text.slice(0, longestText), block: draft.block, nodes: draft.nodes, known: {} });
  reading.draft = null;
}

function readText(scan: Scan, reading: Reading, node: Text, within: Element): void {
  const data = textStart(node);
  if (!isReadable(scan, { node, data, within })) {
    if (reading.draft) reading.draft.text += ' ';
    return;
  }
  // A hint on a line of its own, or after the end of the question, is no part of it.
  if (reading.draft && isAside(reading, reading.draft, node, within)) flush(reading);
  reading.breaks = 0;
  const draft = (reading.draft ??= { text: '', quiet: '', block: blockOf(scan, within), nodes: [] });
  const part = quietNames.test(attributeOf(within, 'class') ?? '') ? 'quiet' : 'text';
  if (draft[part].length <= longestText) draft[part] = joined(draft[part], data, draft.nodes.at(-1));
  draft.nodes.push(node);
}

function isAside({ breaks }: Reading, { text }: Draft, node: Text, within: Element): boolean {
  if (breaks > 0) return localNameOf(within) === 'small' || isHelpLike(singleLine(textStart(node)));
  if (!/[?.:]\s*$/.test(text)) return false;
  const added = singleLine(textStart(node));
  return hintNames.test(attributeOf(within, 'class') ?? '') || (!/^[([]/.test(added) && isHelpLike(added));
}
const hintNames = /(^|[-_\s])(help|hint|guidance|instructions?)([-_\s]|$)/i;

function enter(scan: Scan, reading: Reading, element: Element, steps: Step[]): void {
  const tag = localNameOf(element);
  if (tag === 'br') {
    reading.breaks += 1;
    if (reading.breaks > 1) flush(reading);
    else if (reading.draft) reading.draft.text += ' ';
  } else if (!isSilent(scan, element, tag)) {
    if (!isInline(scan, element, tag)) {
      flush(reading);
      steps.push({ close: true });
    }
    for (const child of childrenOf(element, scan.shadowRootOf).toReversed())
      steps.push({ node: child, within: element });
  }
}

/** All visible text of an element on one line, cut at `longestText`. */
export function visibleText(scan: Scan, element: Element): string {
  const texts = chunksIn(scan, [element]).map(({ text }) => text);
  return texts.join(' ').slice(0, longestText);
}

interface Read {
  readonly node: Text;
  readonly data: string;
  readonly within: Element;
}

function isReadable(scan: Scan, { node, data, within }: Read): boolean {
  if (!/\S/.test(data) || scan.taken.has(node) || !isShown(scan, within)) return false;
  if (localNameOf(within) !== 'a') return true;
  // A bare symbol in a link is a permalink or an icon; "Less…" folds the question.
  return /[\p{L}\p{N}]/u.test(data) && !foldingLink.test(data);
}
const foldingLink = /^\s*\W?(show |read |see )?(more|less|help)( info\w*)?\W*$/i;

function isSilent(scan: Scan, element: Element, tag: string): boolean {
  const role = attributeOf(element, 'role');
  // The header of a part that folds is a button too, and the title of that part; so is much in a toolbar.
  const folds =
    (tag === 'button' ? isInHeading(element) : role === 'button') &&
    attributeOf(element, 'aria-expanded') !== null &&
    attributeOf(element, 'aria-haspopup') === null;
  if (silentTags.has(tag) && !folds) return true;
  if (role !== null && silentRoles.has(role) && !folds) return true;
  if (scan.owner.has(element) && attributeOf(element, 'contenteditable') !== null) return true;
  return /material-(icons|symbols)/.test(attributeOf(element, 'class') ?? '');
}

function isInHeading(element: Element): boolean {
  const parent = parentOf(element);
  return (
    parent !== null && (/^h[1-6]$/.test(localNameOf(parent)) || attributeOf(parent, 'role') === 'heading')
  );
}

function isInline(scan: Scan, element: Element, tag: string): boolean {
  if (blockTags.has(tag)) return false;
  if (inlineTags.has(tag)) return true;
  let inline = scan.inline.get(element);
  if (inline === undefined) {
    inline = /^(inline|contents)/.test(getComputedStyle(element).display);
    scan.inline.set(element, inline);
  }
  return inline;
}

/** The nearest element around (or at) this one that starts a line of its own. */
export function blockOf(scan: Scan, element: Element): Element {
  let block = element;
  for (
    let parent = parentOf(block);
    parent && isInline(scan, block, localNameOf(block));
    parent = parentOf(block)
  )
    block = parent;
  return block;
}
