import type { UnreadableId } from '#core/files/fileProblem.ts';
import type { Problem, ProblemId } from '#core/problems.ts';
import { asName, say } from './say.ts';

/** The sentences for a problem: what is wrong, and what to do next. */
export function problem(id: ProblemId): Problem {
  const name = asName(id);
  return { cause: say(`problems.${name}.cause`), nextStep: say(`problems.${name}.nextStep`) };
}

/** The sentences for a file that was not read; the detail is a row, a position, a type, two numbers compared. */
export function fileProblem({ id, detail }: { readonly id: UnreadableId; readonly detail: string }): Problem {
  const name = asName(id);
  return {
    cause: say(`fileProblems.${name}.cause`, { detail }),
    nextStep: say(`fileProblems.${name}.nextStep`),
  };
}
