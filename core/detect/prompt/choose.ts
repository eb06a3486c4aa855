import type { Chunk } from '../text/chunks.ts';
import { isMarkOnly, isNumberOnly, isRequiredOnly } from '../text/marks.ts';
import { helpScore, promptScore } from './score.ts';

/** What a text is, whatever stands around it. */
interface Traits {
  readonly required: boolean;
  readonly worded: boolean;
  readonly number: boolean;
}

const known = new WeakMap<Chunk, Traits>();

/** The same text is met from every control below it; it is looked at once. */
function traitsOf(chunk: Chunk): Traits {
  let traits = known.get(chunk);
  if (!traits) {
    const { text } = chunk;
    traits = { required: isRequiredOnly(text), worded: !isMarkOnly(text), number: isNumberOnly(text) };
    known.set(chunk, traits);
  }
  return traits;
}

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
  const required = chunks.some((chunk) => traitsOf(chunk).required);
  const worded = chunks.filter((chunk) => traitsOf(chunk).worded);
  let best = -1;
  let bestScore = helpScore;
  for (const [index, chunk] of worded.entries()) {
    if (traitsOf(chunk).number) continue;
    const score = promptScore(chunk);
    if (score > bestScore || (score === bestScore && best >= 0 && !boxed)) {
      best = index;
      bestScore = score;
    }
  }
  const prompt = worded[best] ?? null;
  const number = worded.slice(0, best < 0 ? undefined : best).findLast((chunk) => traitsOf(chunk).number);
  const rest = worded.filter((chunk) => !traitsOf(chunk).number);
  const at = prompt ? rest.indexOf(prompt) : -1;
  return {
    prompt,
    number: number?.text ?? null,
    required,
    help: rest.slice(at + 1),
    before: at > 0 ? rest.slice(0, at) : [],
  };
}
