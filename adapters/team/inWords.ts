import { Unreadable } from '#core/files/fileProblem.ts';
import type { Problem } from '#core/problems.ts';
import { fileProblem } from '../words/problems.ts';
import type { TeamStep } from './preview.ts';

export type TeamPreview =
  | { readonly steps: readonly TeamStep[]; readonly problem: null }
  | { readonly steps: null; readonly problem: Problem };

/** What the reading of a team's file comes to, with words for why nothing of it can be taken. */
export async function inWords(reading: Promise<readonly TeamStep[]>): Promise<TeamPreview> {
  try {
    return { steps: await reading, problem: null };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { steps: null, problem: fileProblem(error) };
  }
}
