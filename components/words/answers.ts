import type { AnswerParts } from '#core/types.ts';

/** An answer on one line: its options, then its text. */
export function answerWords({ choice, text }: AnswerParts): string {
  return [...(choice ?? []), ...(text ? [text] : [])].join(' · ') || 'nothing';
}
