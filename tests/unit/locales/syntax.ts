import { readFileSync } from 'node:fs';
import { parseSync } from 'vite';

/** A node of the syntax tree, as far as it is looked at here. */
export interface Node {
  readonly type: string;
  readonly [part: string]: unknown;
}

/** Every node of a source file, each before its parts. */
export function nodesOf(path: string): Node[] {
  return [...walk(parseSync(path, readFileSync(path, 'utf8')).program)];
}

function* walk(value: unknown): Generator<Node> {
  if (Array.isArray(value)) {
    for (const item of value) yield* walk(item);
  } else if (isNode(value)) {
    yield value;
    for (const part of Object.values(value)) yield* walk(part);
  }
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}
