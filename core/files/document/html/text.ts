import { Unreadable } from '../../fileProblem.ts';
import { fileLimits } from '../../limits.ts';
import { isContent, isElement, type Node } from './elements.ts';

const ownLine = new Set(
  'p div section article li ul ol dl dt dd tr table h1 h2 h3 h4 h5 h6 blockquote pre figure figcaption summary details'.split(
    ' ',
  ),
);

/** What a person reads of these nodes: one line per paragraph, a bullet before each item of a list. */
export function textOf(nodes: readonly Node[]): string {
  return tidy(rawText(nodes, 0));
}

function rawText(nodes: readonly Node[], depth: number): string {
  if (depth > fileLimits.nesting)
    throw new Unreadable('nested-too-deep', { id: 'elements', most: fileLimits.nesting });
  let text = '';
  for (const node of nodes) {
    if (node.type === 'text') text += node.data.replace(/\s+/g, ' ');
    else if (isElement(node) && isContent(node)) {
      if (node.name === 'br') text += '\n';
      else if (node.name === 'li') text += `\n• ${rawText(node.children, depth + 1).trim()}\n`;
      else if (ownLine.has(node.name)) text += `\n${rawText(node.children, depth + 1)}\n`;
      else if (node.name === 'td' || node.name === 'th') text += `${rawText(node.children, depth + 1)} `;
      else text += rawText(node.children, depth + 1);
    }
  }
  return text;
}

function tidy(text: string): string {
  return text
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .replace(/^• ?\n/gm, '• ')
    .trim();
}
