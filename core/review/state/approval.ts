import { sealOf } from '../identity/seal.ts';
import type { ReviewRecord } from './record.ts';

/** Records never change, so each seal is worked out once; panels ask for all of them at every key press. */
const known = new WeakMap<ReviewRecord, boolean>();

/** Whether the approval still stands for exactly this answer. */
export function isApproved(record: ReviewRecord): boolean {
  if (record.decision !== 'approved') return false;
  const before = known.get(record);
  if (before !== undefined) return before;
  const stands = record.approval?.seal === sealOf(record);
  known.set(record, stands);
  return stands;
}
