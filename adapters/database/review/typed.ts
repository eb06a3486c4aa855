import * as v from 'valibot';
import { answerPartsSchema } from '#core/questionSchema.ts';
import type { AnswerParts } from '#core/types.ts';

/**
 * Words typed a moment ago that the database may not hold yet. A popup can vanish in the middle of a
 * transaction, which takes the transaction with it; localStorage is written before the key press returns.
 */
const prefix = 'typed:';

export function keepTyped(recordId: string, answer: AnswerParts): void {
  localStorage.setItem(prefix + recordId, JSON.stringify(answer));
}

/** To be called once the database holds them. */
export function forgetTyped(recordId: string): void {
  localStorage.removeItem(prefix + recordId);
}

/** What was typed and perhaps never reached the database, by record id. */
export function unwrittenWords(): ReadonlyMap<string, AnswerParts> {
  const keys = Object.keys(localStorage).filter((key) => key.startsWith(prefix));
  return new Map(
    keys.flatMap((key) => {
      const answer = answerIn(localStorage.getItem(key));
      return answer ? [[key.slice(prefix.length), answer] as const] : [];
    }),
  );
}

/** Null for what is no answer, whatever put it there. */
function answerIn(kept: string | null): AnswerParts | null {
  try {
    const { output, success } = v.safeParse(answerPartsSchema, JSON.parse(kept ?? 'null'));
    return success ? output : null;
  } catch {
    // Cut off in the middle of a crash.
    return null;
  }
}
