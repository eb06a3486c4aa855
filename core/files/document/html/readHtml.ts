import { DomHandler, DomUtils, Parser } from 'htmlparser2';
import { Unreadable } from '../../fileProblem.ts';
import { fileLimits } from '../../limits.ts';
import { isoDate } from '../../isoDate.ts';
import { dateIn, linkIn } from '../aboutDocument.ts';
import type { Block, ReadDocument } from '../block.ts';
import { markOf } from '../questions.ts';
import { blocksOf } from './blocks.ts';
import { spellOutBold } from './lead.ts';
import { textOf } from './text.ts';
import { isContent, isElement, type Element } from './elements.ts';

/** Where saved pages keep what was written, best first. */
const contentPlaces: readonly ((element: Element) => boolean)[] = [
  ({ attribs }) =>
    attribs['id'] === 'main-content' || /(?:^|\s)wiki-content(?:\s|$)/.test(attribs['class'] ?? ''),
  ({ name, attribs }) => name === 'main' || attribs['role'] === 'main',
  ({ name }) => name === 'article',
  ({ name }) => name === 'body',
];

/**
 * A saved web page as a document. It is parsed to plain data, never to a live page: nothing in it can run or be
 * fetched. Navigation, scripts, forms, footers and what a page hides are left out. Throws `Unreadable` for
 * nesting beyond the limit.
 */
export function readHtml(html: string, title: string): ReadDocument {
  const page = parsed(html);
  const all = DomUtils.findAll(() => true, page.children).filter(isElement);
  const root = contentPlaces
    .map((isPlace) => all.filter((element) => isPlace(element) && isContent(element)))
    .find((found) => found.length > 0)?.[0];
  spellOutBold(all);
  const blocks = withoutMarks(blocksOf(root ? root.children : page.children));
  const text = blocks.map((block) => ('text' in block ? block.text : '')).join('\n');
  const heading = all.find(
    ({ name, attribs }) =>
      name === 'h1' || name === 'title' || /(?:^|\s)(?:Mso)?title(?:$|\s)/i.test(attribs['class'] ?? ''),
  );
  return {
    title:
      (heading &&
        textOf([heading]).replace(
          / [-–|·] (?:confluence|.*wiki.*|help ?cent(?:er|re)|.*documentation)$/i,
          '',
        )) ||
      title,
    date: dateIn(text) || dateOfPage(all),
    link: linkIn(text) || linkOfPage(all),
    blocks,
  };
}

/** "Q:" and "A:" in front say what a block is; they are no part of it. */
function withoutMarks(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block): Block => {
    if (block.kind !== 'question' && block.kind !== 'paragraph') return block;
    const mark = markOf(block.text);
    if (!mark || mark.rest === '') return block;
    const isAsked = mark.kind === 'question' && /[?？:.]$/.test(mark.rest);
    if (mark.kind === 'question') return isAsked ? { kind: 'question', text: mark.rest } : block;
    return block.kind === 'question' ? block : { kind: 'paragraph', text: mark.rest };
  });
}

/** Elements inside each other, tags that nobody closed among them, after which a page is given up. */
const deepest = 4 * fileLimits.nesting;

/** Every element costs the parser time for all that are open around it, so the limit is met while it parses. */
class BoundedHandler extends DomHandler {
  override onopentag(name: string, attribs: Record<string, string>): void {
    super.onopentag(name, attribs);
    if (this.tagStack.length > deepest)
      throw new Unreadable('nested-too-deep', { id: 'elements', most: deepest });
  }
}

function parsed(html: string): DomHandler['root'] {
  const handler = new BoundedHandler();
  new Parser(handler, { lowerCaseTags: true, lowerCaseAttributeNames: true }).end(html);
  return handler.root;
}

function dateOfPage(all: readonly Element[]): string {
  const stated = all.find(
    ({ name, attribs }) =>
      name === 'meta' && /modified|updated|^date$/i.test(attribs['property'] ?? attribs['name'] ?? ''),
  );
  return isoDate(stated?.attribs['content']?.slice(0, 10) ?? '');
}

function linkOfPage(all: readonly Element[]): string {
  const stated =
    all.find(({ name, attribs }) => name === 'link' && attribs['rel'] === 'canonical')?.attribs['href'] ?? '';
  return /^https?:\/\//.test(stated) ? stated : '';
}
