import { isApproved } from './state/approval.ts';
import type { ReviewRecord } from './state/record.ts';

/** What a person does on the way from a form to an answer in it, in order. */
export const practiceSteps = ['opened', 'vendor', 'approved', 'inserted', 'undone'] as const;

export type PracticeStep = (typeof practiceSteps)[number];

/** The furthest step that these records show. */
export function practiceStepOf(records: readonly ReviewRecord[]): PracticeStep {
  if (records.some(({ insertion }) => insertion.state === 'undone')) return 'undone';
  if (records.some(({ insertion }) => insertion.state === 'held' || insertion.state === 'changed'))
    return 'inserted';
  return records.some(isApproved) ? 'approved' : 'vendor';
}
