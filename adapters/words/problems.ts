import type { FileDetail } from '#core/files/fileDetail.ts';
import type { UnreadableId } from '#core/files/fileProblem.ts';
import type { RefusalDetail } from '#core/types.ts';
import type { Problem, ProblemId } from '#core/problems.ts';
import { fileDetailWords } from './fileDetails.ts';
import { asName, say } from './say.ts';

/** The sentences for a problem: what is wrong, and what to do next. */
export function problem(id: ProblemId): Problem {
  const name = asName(id);
  return { cause: say(`problems.${name}.cause`), nextStep: say(`problems.${name}.nextStep`) };
}

/** The sentences for a file that was not read. */
export function fileProblem({
  id,
  detail,
}: {
  readonly id: UnreadableId;
  readonly detail: FileDetail;
}): Problem {
  const name = asName(id);
  return {
    cause: say(`fileProblems.${name}.cause`, { detail: fileDetailWords(detail) }),
    nextStep: say(`fileProblems.${name}.nextStep`),
  };
}

/** What a refusal adds to its sentence; a text of the page stands as it is. */
export function detailWords(detail: RefusalDetail): string {
  if (typeof detail === 'string') return detail;
  if (detail.id === 'length') return say('details.length', { length: detail.length, most: detail.most });
  if (detail.id !== 'takes') return say(`details.plain.${asName(detail.id)}`);
  const { least, most, step } = detail;
  const limits = [
    ...(least === null ? [] : [say('details.least', { least })]),
    ...(most === null ? [] : [say('details.most', { most })]),
    ...(step === null ? [] : [say('details.step', { step })]),
  ];
  const kind = inputKinds.find((one) => one === detail.type) ?? 'other';
  return say(`details.takes.${kind}`, { limits: limits.length > 0 ? ` (${limits.join(', ')})` : '' });
}

/** Types of HTML inputs with a sentence of their own. */
const inputKinds = ['number', 'range', 'date', 'month', 'week', 'time', 'color'] as const;
