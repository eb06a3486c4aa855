import type { AnswerParts } from '../../../types.ts';
import { sealOf } from '../../identity/seal.ts';
import type { ActRefusal } from '../acts.ts';
import { isTooLong, sameAnswer } from '../answers.ts';
import { isApproved } from '../approval.ts';
import { isEmptyAnswer, type Decision, type Person, type ReviewRecord } from '../record.ts';
import type { Change } from './change.ts';

/** A person's own words; those of the record again count as no edit. */
export function edited(record: ReviewRecord, answer: AnswerParts, by: Person): Change {
  const change = undecided({ ...record, answer });
  return { answer, author: change.decision === 'edited' ? by : null, ...change };
}

/** An approval of exactly what stands now, or why there can be none. `waived`: the rules asked for nobody's. */
export function approved(record: ReviewRecord, at: number, by: Person, waived?: true): Change | ActRefusal {
  if (isEmptyAnswer(record.answer)) return 'nothing-to-approve';
  if (isTooLong(record.question, record.answer)) return 'too-long';
  // A person's approval may still replace one that was only waived.
  if (isApproved(record) && (waived || !record.approval?.waived)) return 'unchanged';
  const approval = { at, by, seal: sealOf(record), basis: record.basis, ...(waived && { waived }) };
  return { decision: 'approved', comment: null, reopened: null, approval };
}

/** No decision: pending while the words are those of the record, edited once they are a person's own. */
export function undecided(record: ReviewRecord): Change & { decision: Decision } {
  const decision = sameAnswer(record.answer, record.documented) ? 'pending' : 'edited';
  return { decision, approval: null, reopened: null, comment: null };
}

/** The answer of an entry a person chose. */
export function taken(
  { entryId, basis }: { entryId: string; basis: string | null },
  answer: AnswerParts,
  author: Person,
): Change {
  const none = { approval: null, reopened: null, comment: null };
  return { entryId, basis, answer, author, documented: answer, decision: 'pending', ...none };
}

/** An approval whose seal no longer fits is no approval; what ended it is kept for a person to see. */
export function upheld(record: ReviewRecord): ReviewRecord {
  if (record.decision !== 'approved' || isApproved(record)) return record;
  const { approval, basis } = record;
  const isRecordOld = approval !== null && approval.basis !== basis;
  return { ...record, ...undecided(record), reopened: isRecordOld ? 'record' : 'question' };
}
