import type { AnswerParts } from '#core/types.ts';
import type { KnownPlace } from '../../pointed.ts';
import type { Command } from '../../protocol.ts';

const mostText = 100_000;
const mostOptions = 1000;
const mostPlaces = 1000;

/** The command in a message, rebuilt from its known parts only; null for anything else. */
export function parseCommand(message: unknown): Command | null {
  if (!isRecord(message)) return null;
  const { kind, ref, questionId, overwrite, sendsTo } = message;
  if (typeof ref !== 'number' || !Number.isSafeInteger(ref)) return null;
  if (kind === 'watch' || kind === 'unpick' || kind === 'stop') return { kind, ref };
  if (kind === 'focused' || kind === 'where') return { kind, ref };
  if (kind === 'framed') {
    const { at, pressing } = message;
    return typeof at === 'number' ? { kind, ref, at, pressing: pressing === true } : null;
  }
  if (kind === 'detect') {
    const pointed = parsePlaces(message['pointed']);
    return pointed && { kind, ref, pointed, quiet: message['quiet'] === true };
  }
  if (kind === 'pick') {
    const { how } = message;
    return how === 'click' || how === 'focus' ? { kind, ref, how } : null;
  }
  if (typeof questionId !== 'string') return null;
  if (kind === 'undo' || kind === 'reveal' || kind === 'read') return { kind, ref, questionId };
  const parts = kind === 'insert' ? parseParts(message['parts']) : null;
  if (!parts || typeof overwrite !== 'boolean') return null;
  if (sendsTo !== null && !(Array.isArray(sendsTo) && sendsTo.every(isText))) return null;
  return { kind: 'insert', ref, questionId, parts, overwrite, sendsTo };
}

function parsePlaces(value: unknown): readonly KnownPlace[] | null {
  if (!Array.isArray(value) || value.length > mostPlaces) return null;
  const places = value.map((place: unknown) => {
    if (!isRecord(place) || typeof place['at'] !== 'number') return null;
    const { id, site, at, text, prompt, control } = place;
    return [id, site, text, prompt, control].every(isText)
      ? ({ id, site, at, text, prompt, control } as KnownPlace)
      : null;
  });
  return places.every((place) => place !== null) ? places : null;
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
