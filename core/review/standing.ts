import { isApproved } from './state/approval.ts';
import { isEmptyAnswer, type ReviewRecord } from './state/record.ts';
import { isTooLong, suggestionOf } from './state/answers.ts';

/** Where a question stands, in the one word the panel shows and counts. */
export const standings = [
  'inserted',
  'changed',
  'refused',
  'approved',
  'edited',
  'to-review',
  'not-on-record',
  'skipped',
  'rejected',
] as const;

export type Standing = (typeof standings)[number];

export function standingOf(record: ReviewRecord): Standing {
  if (isApproved(record)) {
    const { state } = record.insertion;
    if (state === 'held') return 'inserted';
    return state === 'changed' || state === 'refused' ? state : 'approved';
  }
  if (record.decision === 'skipped' || record.decision === 'rejected') return record.decision;
  if (record.decision === 'edited') return 'edited';
  return record.entryId === null ? 'not-on-record' : 'to-review';
}

/** Whether it was tried and the page did not take it as it was: worth another try once the cause is gone. */
export function isWorthRetrying(record: ReviewRecord): boolean {
  const standing = standingOf(record);
  return standing === 'changed' || standing === 'refused';
}

/** Whether the page holds an answer of ours that can be taken out again. */
export function isUndoable(record: ReviewRecord): boolean {
  return record.insertion.state === 'held' || record.insertion.state === 'changed';
}

/**
 * Whether "approve all high-confidence answers" may approve this one unread: untouched, in the high band, with
 * nothing a person should know first, and with the choice made where the question asks for one.
 */
export function isSafeToApprove(record: ReviewRecord): boolean {
  const suggestion = suggestionOf(record.match, record.entryId);
  if (standingOf(record) !== 'to-review' || suggestion?.band !== 'high') return false;
  if (suggestion.caution !== null || isTooLong(record.question, record.answer)) return false;
  const { choice } = record.answer;
  return record.question.control.options.length > 0 ? choice !== null : !isEmptyAnswer(record.answer);
}
