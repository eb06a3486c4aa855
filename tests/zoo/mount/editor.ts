import { written, type Cell, type Model } from '../cell.ts';

/**
 * One cell for one rich text editor: two short answers of two lines each. The model is the text of the
 * editor's own document, one line per paragraph.
 */
export function editorCell(id: string, question: string, mount: (root: HTMLElement) => () => string): Cell {
  return {
    id,
    question,
    kind: 'richtext',
    first: written('Data is encrypted at rest.\nKeys are rotated yearly.', [
      'Data is encrypted at rest.',
      'Keys are rotated yearly.',
    ]),
    second: written('Disks are encrypted.', ['Disks are encrypted.']),
    mount: (root) => {
      const read = mount(root);
      return () => linesOf(read());
    },
  };
}

function linesOf(text: string): Model {
  return text
    .split(/[\n\r]+/)
    .map((line) => line.replaceAll('\u00A0', ' ').trim())
    .filter(Boolean);
}

/** The text of an editor's markup, a line per block, for editors whose document is markup. */
export function textOfMarkup(markup: string): string {
  const holder = new DOMParser().parseFromString(markup, 'text/html').body;
  for (const block of holder.querySelectorAll('p, div, li, br')) block.before('\n');
  return holder.textContent ?? '';
}
