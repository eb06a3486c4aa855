/** Files as a person gives them, and what the readers make of them. */
import { expect } from 'vitest';
import { fileProblem } from '#adapters/words/problems.ts';
import { readFile, type ReadResult } from '#core/files/readFile.ts';

export const text = (name: string, content: string) =>
  readFile({ name, bytes: new TextEncoder().encode(content) });
export const binary = (name: string, bytes: Uint8Array) => readFile({ name, bytes });

export function refusal(result: ReadResult): string {
  if (result.outcome !== 'refused') throw new Error(`It was read as ${result.kind}.`);
  const { cause, nextStep } = fileProblem(result);
  expect(cause).toMatch(/^[A-Z].*\.$/);
  expect(nextStep).toMatch(/^[A-Z].*\.$/);
  return cause;
}

export function rows(result: ReadResult): unknown {
  if (result.outcome !== 'read' || result.contents.shape !== 'tables')
    throw new Error(JSON.stringify(result));
  return result.contents.tables.map((table) => table.rows);
}
