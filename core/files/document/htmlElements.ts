import type { parseDocument } from 'htmlparser2';
import { clutterMarks } from './clutter.ts';

export type Node = ReturnType<typeof parseDocument>['children'][number];
export type Element = Extract<Node, { attribs: unknown }>;

const neverContent = new Set(
  'script style noscript template nav footer aside form button select option input textarea svg math iframe object embed canvas video audio dialog head link meta'.split(
    ' ',
  ),
);
const roles = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'search',
  'complementary',
  'toolbar',
  'menu',
  'dialog',
  'alert',
]);

export function isElement(node: Node): node is Element {
  return node.type === 'tag' || node.type === 'script' || node.type === 'style';
}

/** Whether an element belongs to what was written, rather than to the page around it or to what it hides. */
export function isContent({ name, attribs }: Element): boolean {
  if (neverContent.has(name) || roles.has(attribs['role'] ?? '')) return false;
  if ('hidden' in attribs || attribs['aria-hidden'] === 'true') return false;
  if (/(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attribs['style'] ?? '')) return false;
  if (name === 'body' || name === 'html' || name === 'main' || name === 'article') return true;
  return !clutterMarks.test(attribs['class'] ?? '') && !clutterMarks.test(attribs['id'] ?? '');
}
