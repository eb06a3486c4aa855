import type { Chunk } from '../text/chunks.ts';
import { isMarkOnly, isNumberOnly, isRequiredOnly } from '../text/marks.ts';
import { helpScore, promptScore } from './score.ts';

const isRequired = ({ text, known }: Chunk): boolean => (known.required ??= isRequiredOnly(text));
const isWorded = ({ text, known }: Chunk): boolean => (known.worded ??= !isMarkOnly(text));
const isNumber = ({ text, known }: Chunk): boolean => (known.number ??= isNumberOnly(text));

/** Texts that were looked through for a prompt. */
export interface Choice {
  readonly prompt: Chunk | null;
  /** A number that stood on its own in front of the prompt. */
  readonly number: string | null;
  readonly required: boolean;
  /** Hints: what follows the prompt, or all of it where there is none. */
  readonly help: readonly Chunk[];
  /** What came before the prompt and is no part of the question: an introduction, a title. */
  readonly before: readonly Chunk[];
}

/**
 * Picks the prompt among neighbouring texts. Among equals, the first one counts where the texts stand in a
 * box of their own (prompt, then explanation), the last one in running text (explanation, then prompt).
 */
export function choosePrompt(chunks: readonly Chunk[], boxed: boolean): Choice {
  const required = chunks.some(isRequired);
  const worded = chunks.filter(isWorded);
  let best = -1;
  let bestScore = helpScore;
  for (const [index, chunk] of worded.entries()) {
    if (isNumber(chunk)) continue;
    const score = promptScore(chunk);
    if (score > bestScore || (score === bestScore && best >= 0 && !boxed)) {
      best = index;
      bestScore = score;
    }
  }
  const prompt = worded[best] ?? null;
  const number = worded.slice(0, best < 0 ? undefined : best).findLast(isNumber);
  const rest = worded.filter((chunk) => !isNumber(chunk));
  const at = prompt ? rest.indexOf(prompt) : -1;
  return {
    prompt,
    number: number?.text ?? null,
    required,
    help: rest.slice(at + 1),
    before: at > 0 ? rest.slice(0, at) : [],
  };
}
