import { DomUtils } from 'htmlparser2';
import { Unreadable } from '../../fileProblem.ts';
import { fileLimits } from '../../limits.ts';
import type { Block } from '../block.ts';
import { isClutter } from '../clutter.ts';
import { isQuestion, withoutNumber, withoutSectionNumber } from '../questions.ts';
import { isContent, isElement, type Element, type Node } from './elements.ts';
import { listBlocks } from './list.ts';
import { asText, paragraph, paragraphBlocks } from './paragraph.ts';
import { rowsOfTable } from './table.ts';
import { textOf } from './text.ts';

const containers = new Set(
  'html body div section article main header figure center span font blockquote table tbody thead tfoot tr td th details'.split(
    ' ',
  ),
);
const inBlocks = 'p ul ol dl table h1 h2 h3 h4 h5 h6 div section article blockquote pre details button'.split(
  ' ',
);

/** The blocks of a page's content in reading order. */
export function blocksOf(nodes: readonly Node[], depth = 0): readonly Block[] {
  if (depth > fileLimits.nesting)
    throw new Unreadable('nested-too-deep', { id: 'elements', most: fileLimits.nesting });
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
    // A page that folds its answers away asks the questions on buttons.
    if (node.name === 'button') flush();
    if (node.name === 'button') blocks.push(...questionOnly(textOf(node.children)));
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
  if (name === 'p') return paragraphBlocks(element);
  if (name === 'pre') return asText('paragraph', textOf([element]));
  if (name === 'ul' || name === 'ol') return listBlocks(element, (item) => itemBlocks(item, depth));
  if (name === 'dl')
    return [...children.filter(isElement).flatMap((part) => definition(part, depth)), { kind: 'end' }];
  if (name === 'details') return detailsBlocks(element, depth);
  if (name === 'table') return tableBlocks(element, depth);
  if (!containers.has(name)) return null;
  if (holdsBlocks(element)) return closed(blocksOf(children, depth + 1));
  return name === 'span' || name === 'font' ? null : paragraphBlocks(element);
}

/** A box with one question and its answer: what follows the box is no part of either. */
function closed(blocks: readonly Block[]): readonly Block[] {
  const questions = blocks.filter(({ kind }) => kind === 'question').length;
  const isPair = blocks[0]?.kind === 'question' && questions === 1 && blocks.length > 1;
  return isPair ? [...blocks, { kind: 'end' }] : blocks;
}

function itemBlocks(item: Element, depth: number): readonly Block[] {
  return holdsBlocks(item) ? blocksOf(item.children, depth + 1) : paragraphBlocks(item);
}

function holdsBlocks(element: Element): boolean {
  return DomUtils.findOne(({ name }) => inBlocks.includes(name), element.children, true) !== null;
}

function headingBlock(level: number, text: string): readonly Block[] {
  if (text === '' || isClutter(text)) return [];
  return [
    /[?？]$/.test(text)
      ? { kind: 'question', text: withoutNumber(text) }
      : { kind: 'heading', level, text: withoutSectionNumber(text) },
  ];
}

function questionOnly(text: string): readonly Block[] {
  return isQuestion(text) ? asText('question', withoutNumber(text)) : [];
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
  return [...(summary ? asText('question', textOf([summary])) : []), ...rest, { kind: 'end' }];
}

/** A table of data is one block; a table that only arranges the page is what it holds. */
function tableBlocks(table: Element, depth: number): readonly Block[] {
  const rows = rowsOfTable(table);
  return rows ? [{ kind: 'table', rows }] : blocksOf(table.children, depth + 1);
}
