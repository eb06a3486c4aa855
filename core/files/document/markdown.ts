import { marked } from 'marked';
import { readHtml } from './html/readHtml.ts';
import type { ReadDocument } from './block.ts';

/** Markdown (GitHub's, with tables) as a document; a front matter block is left out. HTML in it stays inert. */
export function readMarkdown(text: string, title: string): ReadDocument {
  const body = text.replace(/^---\r?\n[\s\S]*?\r?\n---\r?\n/, '');
  return readHtml(marked.parse(body, { async: false, gfm: true }), title);
}
