import type { AnswerParts } from '#core/types.ts';
import type { Command } from '../protocol.ts';

const mostText = 100_000;
const mostOptions = 1000;

/** The command in a message, rebuilt from its known parts only; null for anything else. */
export function parseCommand(message: unknown): Command | null {
  if (!isRecord(message)) return null;
  const { kind, ref, questionId, overwrite } = message;
  if (typeof ref !== 'number' || !Number.isSafeInteger(ref)) return null;
  if (kind === 'detect' || kind === 'watch') return { kind, ref };
  if (typeof questionId !== 'string') return null;
  if (kind === 'undo' || kind === 'reveal' || kind === 'read') return { kind, ref, questionId };
  const parts = kind === 'insert' ? parseParts(message['parts']) : null;
  if (!parts || typeof overwrite !== 'boolean') return null;
  return { kind: 'insert', ref, questionId, parts, overwrite };
}

function parseParts(value: unknown): AnswerParts | null {
  if (!isRecord(value)) return null;
  const { choice, text } = value;
  if (text !== null && !isText(text)) return null;
  if (choice === null) return { choice, text };
  if (!Array.isArray(choice) || choice.length > mostOptions || !choice.every(isText)) return null;
  return { choice: [...choice], text };
}

function isText(part: unknown): part is string {
  return typeof part === 'string' && part.length <= mostText;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
