import type { AnswerParts, Match, Suggestion } from '../../types.ts';
import type { AskedQuestion } from './record.ts';

/** Whether two answers say the same to a reader: order of options and runs of white space do not count. */
export function sameAnswer(one: AnswerParts, other: AnswerParts): boolean {
  return choiceKey(one) === choiceKey(other) && spaced(one.text) === spaced(other.text);
}

/** The suggestion an answer came from, while it is still among those offered. */
export function suggestionOf(match: Match, entryId: string | null): Suggestion | null {
  return match.suggestions.find((suggestion) => suggestion.entryId === entryId) ?? null;
}

/** The longest text this question takes, in UTF-16 code units; null where the page states no limit. */
export function textLimit(question: AskedQuestion): number | null {
  return (question.comment ?? question.control).maxLength;
}

export function isTooLong(question: AskedQuestion, answer: AnswerParts): boolean {
  const limit = textLimit(question);
  return limit !== null && (answer.text ?? '').length > limit;
}

function choiceKey(answer: AnswerParts): string {
  return JSON.stringify((answer.choice ?? []).map(spaced).toSorted());
}

function spaced(text: string | null): string {
  return (text ?? '').replaceAll(/\s+/g, ' ').trim();
}
