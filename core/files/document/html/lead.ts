import { DomUtils } from 'htmlparser2';
import { isElement, type Element, type Node } from './elements.ts';

/**
 * Documents saved by a word processor make text bold by classes that their style sheet explains: each element of
 * such a class says so itself from then on.
 */
export function spellOutBold(all: readonly Element[]): void {
  const sheets = all.filter(({ name }) => name === 'style').map((sheet) => DomUtils.textContent(sheet));
  const bold = new Set(
    sheets.flatMap((sheet) =>
      [...sheet.matchAll(/\.([\w-]+)\s*\{[^{}]*font-weight\s*:\s*(?:bold|[6-9]00)/gi)].map(
        ([, name = '']) => name,
      ),
    ),
  );
  if (bold.size === 0) return;
  for (const { attribs } of all)
    if ((attribs['class'] ?? '').split(/\s+/).some((name) => bold.has(name)))
      attribs['style'] = `${attribs['style'] ?? ''};font-weight:bold`;
}

/** The bold text that a paragraph begins with, and what follows it. */
export function leadOf(paragraph: Element): {
  readonly lead: readonly Node[];
  readonly rest: readonly Node[];
} {
  const nodes = paragraph.children.flatMap(unwrapped);
  const end = nodes.findIndex((node) => !isBlank(node) && !isBold(node));
  const lead = end < 0 ? nodes : nodes.slice(0, end);
  return lead.some(isBold) ? { lead, rest: end < 0 ? [] : nodes.slice(end) } : { lead: [], rest: nodes };
}

/** A span around everything says nothing itself. */
function unwrapped(node: Node): readonly Node[] {
  return isElement(node) && /^(span|font)$/.test(node.name) && !isBold(node)
    ? node.children.flatMap(unwrapped)
    : [node];
}

function isBold(node: Node): boolean {
  return (
    isElement(node) &&
    (/^(b|strong)$/.test(node.name) ||
      /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(node.attribs['style'] ?? ''))
  );
}

function isBlank(node: Node): boolean {
  if (node.type === 'text') return node.data.trim() === '';
  return !isElement(node) || (node.name !== 'br' && DomUtils.textContent(node).trim() === '');
}
