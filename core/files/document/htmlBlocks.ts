import { DomUtils } from 'htmlparser2';
import { Unreadable } from '../fileProblem.ts';
import { fileLimits } from '../limits.ts';
import type { Block } from './block.ts';
import { isClutter } from './clutter.ts';
import { isContent, isElement, type Element, type Node } from './htmlElements.ts';
import { textOf } from './htmlText.ts';

const containers = new Set(
  'html body div section article main header figure center span font blockquote table tbody thead tfoot tr td th details'.split(
    ' ',
  ),
);
const inBlocks = 'p ul ol dl table h1 h2 h3 h4 h5 h6 div section article blockquote pre details'.split(' ');

/** The blocks of a page's content in reading order. */
export function blocksOf(nodes: readonly Node[], depth = 0): readonly Block[] {
  if (depth > fileLimits.nesting)
    throw new Unreadable('nested-too-deep', `more than ${fileLimits.nesting} elements inside each other`);
  const blocks: Block[] = [];
  let loose: Node[] = [];
  const flush = () => {
    blocks.push(...paragraph(textOf(loose)));
    loose = [];
  };
  for (const node of nodes) {
    if (!isElement(node)) {
      if (node.type === 'text') loose.push(node);
      continue;
    }
    if (!isContent(node)) continue;
    const block = blockOf(node, depth);
    if (block === null) {
      loose.push(node);
      continue;
    }
    flush();
    blocks.push(...block);
  }
  flush();
  return blocks;
}

/** The blocks an element stands for; null for one that is part of a line of text. */
function blockOf(element: Element, depth: number): readonly Block[] | null {
  const { name, children } = element;
  const heading = /^h([1-6])$/.exec(name);
  if (heading) return headingBlock(Number(heading[1]), textOf([element]));
  if (name === 'p' || name === 'pre') return paragraph(textOf([element]));
  if (name === 'ul' || name === 'ol') return asText('list', textOf([element]));
  if (name === 'dl') return children.filter(isElement).flatMap((part) => definition(part, depth));
  if (name === 'details') return detailsBlocks(element, depth);
  if (name === 'table') return tableBlocks(element, depth);
  if (!containers.has(name)) return null;
  return holdsBlocks(element)
    ? blocksOf(children, depth + 1)
    : name === 'span' || name === 'font'
      ? null
      : paragraph(textOf([element]));
}

function holdsBlocks(element: Element): boolean {
  return DomUtils.findOne(({ name }) => inBlocks.includes(name), element.children, true) !== null;
}

function headingBlock(level: number, text: string): readonly Block[] {
  if (text === '' || isClutter(text)) return [];
  return [/[?？]$/.test(text) ? { kind: 'question', text } : { kind: 'heading', level, text }];
}

function definition(part: Element, depth: number): readonly Block[] {
  if (part.name === 'dt') return asText('question', textOf([part]));
  return blocksOf(part.children, depth + 1);
}

function detailsBlocks({ children }: Element, depth: number): readonly Block[] {
  const summary = children.filter(isElement).find(({ name }) => name === 'summary');
  const rest = blocksOf(
    children.filter((child) => child !== summary),
    depth + 1,
  );
  return [...(summary ? asText('question', textOf([summary])) : []), ...rest];
}

/** A table of data is one block; a table that only arranges the page is what it holds. */
function tableBlocks(table: Element, depth: number): readonly Block[] {
  const rows = DomUtils.findAll(({ name }) => name === 'tr', table.children).map((row) =>
    row.children.filter(isElement).filter(({ name }) => name === 'td' || name === 'th'),
  );
  const isLayout =
    rows.every((cells) => cells.length < 2) ||
    DomUtils.findOne(({ name }) => name === 'table', table.children, true) !== null;
  if (isLayout) return blocksOf(table.children, depth + 1);
  return [{ kind: 'table', rows: rows.map((cells) => cells.map((cell) => textOf(cell.children))) }];
}

function paragraph(text: string): readonly Block[] {
  return asText('paragraph', text);
}

function asText(kind: 'paragraph' | 'list' | 'question', text: string): readonly Block[] {
  return text === '' || isClutter(text) ? [] : [{ kind, text }];
}
