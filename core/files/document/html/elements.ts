import type { parseDocument } from 'htmlparser2';
import { clutterMarks } from '../clutter.ts';

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
export function isContent(element: Element): boolean {
  const { name, attribs } = element;
  if (neverContent.has(name) || roles.has(attribs['role'] ?? '')) return false;
  if ('hidden' in attribs || attribs['aria-hidden'] === 'true') return false;
  // A word processor writes bullets and numbers into the text and says that they are none.
  if (/display\s*:\s*none|visibility\s*:\s*hidden|mso-list\s*:\s*ignore/i.test(attribs['style'] ?? ''))
    return false;
  if (isComment(element)) return false;
  if (name === 'body' || name === 'html' || name === 'main' || name === 'article') return true;
  return !clutterMarks.test(attribs['class'] ?? '') && !clutterMarks.test(attribs['id'] ?? '');
}

/** The marks of comments in an exported document, and the comments at its end. */
function isComment({ name, attribs, children }: Element): boolean {
  const href = attribs['href'] ?? '';
  if (name === 'a') return href.startsWith('#cmnt') || href.startsWith('#_msocom');
  return name === 'p' && children.some((child) => isElement(child) && leadsToMark(child));
}

function leadsToMark({ name, attribs }: Element): boolean {
  return name === 'a' && (attribs['href'] ?? '').startsWith('#cmnt_ref');
}
