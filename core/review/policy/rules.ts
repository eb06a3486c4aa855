import type { Settings } from '../../settings/settings.ts';
import { isSafeToApprove, standingOf } from '../standing.ts';
import { isApproved } from '../state/approval.ts';
import { isTooLong } from '../state/answers.ts';
import { isEmptyAnswer, type Person, type ReviewRecord } from '../state/record.ts';

/** The part of the settings that says who must approve what. */
export type ApprovalRules = Pick<Settings, 'approval' | 'approverMustDiffer'>;

/** Whether these rules let the answer go in although nobody approved it. */
export function isWaived(record: ReviewRecord, { approval }: ApprovalRules): boolean {
  if (record.decision === 'rejected' || record.decision === 'skipped') return false;
  switch (approval) {
    case 'everything':
      return false;
    case 'edited-and-below-high':
      return isSafeToApprove(withoutApproval(record));
    case 'off':
      return !isEmptyAnswer(record.answer) && !isTooLong(record.question, record.answer);
  }
}

/** Whether this person's approval would be one of their own words, where the rules ask for other eyes. */
export function isOwnWords(
  record: ReviewRecord,
  person: Person,
  { approverMustDiffer }: ApprovalRules,
): boolean {
  return approverMustDiffer && record.author?.id === person.id;
}

/**
 * Whether the answer has the approval these rules ask for. An approval given under laxer rules than those of
 * today counts for nothing.
 */
export function isCleared(record: ReviewRecord, rules: ApprovalRules): boolean {
  if (isWaived(record, rules)) return true;
  const { approval } = record;
  return (
    isApproved(record) && approval !== null && !approval.waived && !isOwnWords(record, approval.by, rules)
  );
}

/** Whether "insert all" writes this one: cleared by the rules, and not tried yet. */
export function isReadyToInsert(record: ReviewRecord, rules: ApprovalRules): boolean {
  const { state } = record.insertion;
  if (!isCleared(record, rules)) return false;
  return (
    standingOf(record) === 'approved' || (!isApproved(record) && (state === 'none' || state === 'undone'))
  );
}

/** The record as if its approval had not been given; what the rules waive does not depend on it. */
function withoutApproval(record: ReviewRecord): ReviewRecord {
  return record.decision === 'approved' && record.approval?.waived
    ? { ...record, decision: 'pending', approval: null }
    : record;
}
