import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isNode, nodesOf, type Node } from './syntax.ts';

const speakers = globSync(['components/**/*.{ts,tsx}', 'adapters/**/*.ts']);

interface Said {
  readonly path: string;
  /** The key; what is only known at run time is a `*` in it. */
  readonly key: string;
  readonly isCounted: boolean;
  /** Names of the values given; null where they are not written out at the call. */
  readonly values: readonly string[] | null;
}

function saidIn(path: string): Said[] {
  return nodesOf(path).flatMap((node) => {
    if (node.type !== 'CallExpression' || !isNode(node.callee)) return [];
    const name = node.callee.name;
    if (name !== 'say' && name !== 'sayCount') return [];
    const args = node.arguments as Node[];
    const keys = keysOf(args[0]);
    const given = args[name === 'say' ? 1 : 2];
    return keys.map((key) => ({ path, key, isCounted: name === 'sayCount', values: valuesOf(given) }));
  });
}

function keysOf(node: Node | undefined): string[] {
  if (!node) return [];
  if (node.type === 'Literal') return [String(node.value)];
  if (node.type === 'TSAsExpression') return keysOf(node.expression as Node);
  if (node.type === 'ConditionalExpression') {
    return [...keysOf(node.consequent as Node), ...keysOf(node.alternate as Node)];
  }
  if (node.type !== 'TemplateLiteral') return [];
  return [(node.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked).join('*')];
}

function valuesOf(node: Node | undefined): string[] | null {
  if (!node) return [];
  if (node.type !== 'ObjectExpression') return null;
  return (node.properties as Node[]).map(({ key }) => String((key as Node).name));
}

const said = speakers.flatMap(saidIn);
type Tree = { readonly [key: string]: string | Tree };
const messages = JSON.parse(readFileSync('locales/en.json', 'utf8')) as Tree;

/** Every sentence by its key; one about a number is all its forms. */
function* sentencesOf(tree: Tree, path = ''): Generator<[key: string, text: string]> {
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === 'string') yield [path + key, value];
    else if ('n' in value) yield [path + key, Object.values(value).join(' ')];
    else yield* sentencesOf(value, `${path}${key}.`);
  }
}
const sentences = new Map(sentencesOf(messages));
const matching = (pattern: string) => {
  const shape = new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '[a-zA-Z0-9_]+')}$`);
  return [...sentences.keys()].filter((key) => shape.test(key));
};

test('every call gives the sentence the values it has a place for', () => {
  const wrong = said.flatMap(({ path, key, values }) =>
    matching(key).flatMap((one) => {
      const wanted = [...(sentences.get(one) ?? '').matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
      return values && wanted.some((name) => !values.includes(name)) ? [`${path}: ${one}`] : [];
    }),
  );
  expect(wrong).toEqual([]);
  expect(said.filter(({ key }) => matching(key).length === 0)).toEqual([]);
});

test('every sentence is said somewhere', () => {
  const manifest = [...readFileSync('wxt.config.ts', 'utf8').matchAll(/__MSG_manifest_(\w+)__/g)];
  const used = new Set([
    ...said.flatMap(({ key }) => matching(key)),
    ...manifest.map(([, name]) => `manifest.${name}`),
  ]);
  expect([...sentences.keys()].filter((key) => !used.has(key))).toEqual([]);
});
