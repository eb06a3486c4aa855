import type { AnswerParts, Answer } from '../types.ts';
import { textLimit } from './state/answers.ts';
import { emptyAnswer, type AskedQuestion } from './state/record.ts';

const wordy = ['text', 'textarea', 'richtext'];

/**
 * The answer of an entry that a person picked by hand: its words where the question takes words, the brief
 * ones where the full text is too long, and nothing rather than a cut text. A choice is left to the person.
 */
export function plainAnswer(question: AskedQuestion, { text, brief }: Answer): AnswerParts {
  if (!wordy.includes((question.comment ?? question.control).kind)) return emptyAnswer;
  const limit = textLimit(question) ?? Number.POSITIVE_INFINITY;
  const fitting = [text, brief].find((words) => words !== undefined && words.length <= limit);
  return { choice: null, text: fitting ?? null };
}
