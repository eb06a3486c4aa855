import { DomUtils } from 'htmlparser2';
import type { Block } from '../block.ts';
import { isElement, type Element } from './elements.ts';
import { asText } from './paragraph.ts';
import { textOf } from './text.ts';

/**
 * A list: as questions where each item asks and then answers, or where it is the one numbered question that a word
 * processor put into a list of its own; nothing where it only leads to places of the same page; else its lines.
 */
export function listBlocks(
  list: Element,
  blocksOfItem: (item: Element) => readonly Block[],
): readonly Block[] {
  const items = list.children.filter(isElement).filter(({ name }) => name === 'li');
  if (items.length > 0 && items.every(leadsElsewhere)) return [];
  const asking = items.map(blocksOfItem);
  const areQuestions = asking.every(
    ([first, ...rest]) => first?.kind === 'question' && (rest.length > 0 || items.length === 1),
  );
  if (items.length === 0 || !areQuestions) return asText('list', textOf([list]));
  return asking.flatMap((blocks) => (blocks.length > 1 ? [...blocks, { kind: 'end' as const }] : blocks));
}

function leadsElsewhere(item: Element): boolean {
  const links = DomUtils.findAll(
    ({ name, attribs }) => name === 'a' && (attribs['href'] ?? '').startsWith('#'),
    item.children,
  );
  return (
    links.length > 0 && textOf([item]).replace(/^• /, '') === links.map((link) => textOf([link])).join('\n• ')
  );
}
