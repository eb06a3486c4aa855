import { Unreadable } from '../fileProblem.ts';
import type { FileDetail } from '../fileDetail.ts';
import { fileLimits } from '../limits.ts';

const forbiddenNames = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * A JSON text as plain data. Throws `Unreadable` with the line and column where it stops being JSON, for names
 * that could reach an object's prototype at any depth, and for nesting beyond the limit.
 */
export function readJson(text: string): unknown {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    throw new Unreadable('json-broken', positionIn(text, error instanceof Error ? error.message : ''));
  }
  checkNames(data);
  return data;
}

/** Browsers name the place in different ways, and the end of the text in none. */
function positionIn(text: string, message: string): FileDetail {
  const lineAndColumn = /line (\d+) column (\d+)/.exec(message);
  if (lineAndColumn)
    return { id: 'position', line: Number(lineAndColumn[1]), column: Number(lineAndColumn[2]) };
  const position = /position (\d+)/.exec(message)?.[1];
  const before = text.slice(0, position === undefined ? text.length : Number(position));
  const line = before.split('\n').length;
  return { id: 'position', line, column: before.length - before.lastIndexOf('\n') };
}

/** Walks with its own list instead of by recursion, so that deep data cannot exhaust the stack. */
function checkNames(data: unknown): void {
  const open: { readonly value: unknown; readonly path: string; readonly depth: number }[] = [
    { value: data, path: '', depth: 0 },
  ];
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, path, depth } = next;
    if (typeof value !== 'object' || value === null) continue;
    if (depth > fileLimits.nesting)
      throw new Unreadable('nested-too-deep', { id: 'levels', most: fileLimits.nesting });
    for (const [name, part] of Object.entries(value)) {
      if (forbiddenNames.has(name)) throw new Unreadable('json-forbidden-name', { id: 'name', name, path });
      if (typeof part === 'object' && part !== null)
        open.push({ value: part, path: path ? `${path}.${name}` : name, depth: depth + 1 });
    }
  }
}
