import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isNode, nodesOf, type Node } from './syntax.ts';

const views = globSync('components/**/*.tsx');

const spokenAttributes = ['aria-label', 'aria-description', 'title', 'placeholder', 'alt', 'label', 'hint'];
const isWords = (text: unknown): text is string => typeof text === 'string' && /\p{Letter}{2}/u.test(text);

/** Words that a person would read, standing in the markup itself. */
function bareWords(path: string): string[] {
  const nodes = nodesOf(path);
  const classes = new Set(nodes.filter(isClassName).map(({ value }) => value));
  return nodes.flatMap((node) => {
    if (classes.has(node)) return [];
    if (node.type === 'JSXText') return isWords(node.value) ? [node.value.trim()] : [];
    if (node.type === 'JSXExpressionContainer') return literalsShown(node.expression);
    if (node.type !== 'JSXAttribute' || !isNode(node.name) || !isNode(node.value)) return [];
    const isSpoken = spokenAttributes.includes(String(node.name.name));
    return isSpoken && node.value.type === 'Literal' && isWords(node.value.value) ? [node.value.value] : [];
  });
}

/** Sentences in braces: those with a space, for a single word there may be a name of ours. */
function literalsShown(expression: unknown): string[] {
  if (!isNode(expression)) return [];
  if (expression.type === 'Literal') {
    return isWords(expression.value) && expression.value.includes(' ') ? [expression.value] : [];
  }
  if (expression.type === 'ConditionalExpression') {
    return [...literalsShown(expression.consequent), ...literalsShown(expression.alternate)];
  }
  return expression.type === 'LogicalExpression' ? literalsShown(expression.right) : [];
}

/** Sentences said by something else than a message: capital letter, words, in a string or a template. */
function sentencesInCode(path: string): string[] {
  const sentence = /^\p{Lu}\p{Ll}+[ …,;:.]|^\p{Lu}\p{Ll}+$|\p{Ll} \p{Ll}+ \p{Ll}+/u;
  const nodes = nodesOf(path);
  const thrown = new Set(
    nodes.filter(({ type }) => type === 'ThrowStatement').flatMap((node) => textsIn(node)),
  );
  const classes = new Set(nodes.filter(isClassName).flatMap(textsIn));
  return nodes
    .flatMap(textOf)
    .filter((text) => sentence.test(text) && !thrown.has(text) && !classes.has(text));
}

function isClassName(node: Node): boolean {
  return node.type === 'JSXAttribute' && isNode(node.name) && node.name.name === 'className';
}

function textOf(node: Node): string[] {
  if (node.type === 'Literal' && typeof node.value === 'string') return [node.value];
  if (node.type === 'TemplateElement' && typeof node.value === 'object' && node.value) {
    return [String((node.value as { cooked?: string }).cooked ?? '')];
  }
  return [];
}

function textsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (!isNode(value)) return [];
  return [...textOf(value), ...Object.values(value).flatMap(textsIn)];
}

test('no view holds words of its own', () => {
  const found = views.flatMap((path) => bareWords(path).map((words) => `${path}: ${words}`));
  expect(found).toEqual([]);
});

/** What the keyboard is called, and names. */
const names = ['Enter', 'Escape', 'Arrow', 'ArrowDown', 'ArrowUp', 'Delete', 'Backspace'];
const notOurs = [
  // The style sheet of a printed page.
  'components/paper/page.ts',
];

test('no code of the interface holds a sentence', () => {
  const ours = globSync('components/**/*.{ts,tsx}').filter((path) => !notOurs.includes(path));
  const found = ours.flatMap((path) =>
    sentencesInCode(path)
      .filter((text) => !names.includes(text))
      .map((text) => `${path}: ${text}`),
  );
  expect(found).toEqual([]);
});
