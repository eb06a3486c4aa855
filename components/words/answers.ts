import type { AnswerParts } from '#core/types.ts';
import { say } from './say.ts';

/** The answer as it is pasted elsewhere: its options on one line, its text below. */
export function copyWords({ choice, text }: AnswerParts): string {
  return [(choice ?? []).join('; '), text ?? ''].filter((part) => part.trim() !== '').join('\n');
}

/** An answer on one line: its options, then its text. */
export function answerWords({ choice, text }: AnswerParts): string {
  return [...(choice ?? []), ...(text ? [text] : [])].join(' · ') || say('words.nothing');
}
