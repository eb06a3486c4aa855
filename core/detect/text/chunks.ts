import { attributeOf, childrenOf, isElement, isText, localNameOf, parentOf } from '../page/nodes.ts';
import { isShown } from '../page/shown.ts';
import type { Scan } from '../page/scan.ts';
import { longestText, singleLine } from '../words/tokens.ts';

/** Visible text that a reader sees as one piece: a paragraph, a cell, a label. */
export interface Chunk {
  readonly text: string;
  /** The block it stands in. */
  readonly block: Element;
  readonly nodes: readonly Text[];
}

const silentTags = new Set(
  'script style template noscript textarea select datalist button input iframe object canvas svg mat-icon'.split(
    ' ',
  ),
);
const silentRoles = new Set(['button', 'tooltip', 'status', 'listbox', 'menu', 'combobox', 'textbox', 'img']);
const blockTags = new Set(
  'div p li ul ol dl dt dd td th tr table tbody thead caption section article header footer form fieldset legend h1 h2 h3 h4 h5 h6 pre blockquote figure figcaption details summary main body'.split(
    ' ',
  ),
);
const inlineTags = new Set(
  'a abbr b bdi bdo cite code em font i kbd mark q s small strong sub sup time u var slot'.split(' '),
);

interface Draft {
  text: string;
  block: Element;
  nodes: Text[];
}
type Step = { node: Node; within: Element } | { close: Element };

/**
 * The visible texts inside these nodes, in page order, without those of controls, buttons and options.
 * Line breaks within a block do not part a text; two in a row do.
 */
export function chunksIn(scan: Scan, roots: readonly Node[]): Chunk[] {
  const chunks: Chunk[] = [];
  let draft: Draft | null = null;
  let breaks = 0;
  const flush = () => {
    const text = draft ? singleLine(draft.text) : '';
    if (draft && text !== '') chunks.push({ ...draft, text: text.slice(0, longestText) });
    draft = null;
  };
  const steps: Step[] = roots
    .toReversed()
    .map((node) => ({ node, within: parentOf(node) ?? (node as Element) }));
  for (let step = steps.pop(); step; step = steps.pop()) {
    if ('close' in step) {
      flush();
      continue;
    }
    const { node, within } = step;
    if (isText(node)) {
      if (!isReadable(scan, node, within)) {
        if (draft) draft.text += ' ';
        continue;
      }
      breaks = 0;
      draft ??= { text: '', block: blockOf(scan, within), nodes: [] };
      if (draft.text.length <= longestText) draft.text += joinable(draft.text, node.data);
      draft.nodes.push(node);
    } else if (isElement(node)) {
      const tag = localNameOf(node);
      if (tag === 'br') {
        breaks += 1;
        if (breaks > 1) flush();
        else if (draft) draft.text += ' ';
      } else if (!isSilent(scan, node, tag)) {
        if (!isInline(scan, node, tag)) {
          flush();
          steps.push({ close: node });
        }
        for (const child of childrenOf(node, scan.shadowRootOf).toReversed())
          steps.push({ node: child, within: node });
      }
    }
  }
  flush();
  return chunks;
}

/** All visible text of an element on one line, cut at `longestText`. */
export function visibleText(scan: Scan, element: Element): string {
  const texts = chunksIn(scan, [element]).map(({ text }) => text);
  return texts.join(' ').slice(0, longestText);
}

function isReadable(scan: Scan, node: Text, within: Element): boolean {
  if (!/\S/.test(node.data) || scan.taken.has(node) || !isShown(scan, within)) return false;
  // A bare symbol in a link is a permalink or an icon.
  return localNameOf(within) !== 'a' || /[\p{L}\p{N}]/u.test(node.data);
}

/** A number in an element of its own ("1.2" before the question) is set off by layout, not by a space. */
function joinable(before: string, added: string): string {
  return /[\d.)]$/.test(before) && /^\p{L}/u.test(added) ? ` ${added}` : added;
}

function isSilent(scan: Scan, element: Element, tag: string): boolean {
  if (silentTags.has(tag)) return true;
  const role = attributeOf(element, 'role');
  if (role !== null && silentRoles.has(role)) return true;
  if (attributeOf(element, 'contenteditable') !== null && scan.owner.has(element)) return true;
  return /material-(icons|symbols)/.test(attributeOf(element, 'class') ?? '');
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
