import type { Problem, ProblemId } from '#core/problems.ts';
import { asName, say } from './say.ts';

/** The sentences for a problem: what is wrong, and what to do next. */
export function problem(id: ProblemId): Problem {
  const name = asName(id);
  return { cause: say(`problems.${name}.cause`), nextStep: say(`problems.${name}.nextStep`) };
}
