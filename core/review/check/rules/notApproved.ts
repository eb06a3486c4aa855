import { isCleared } from '../../policy/rules.ts';
import { sameAnswer } from '../../state/answers.ts';
import { isEmptyAnswer } from '../../state/record.ts';
import type { Finding, Rule } from '../finding.ts';

/** Somebody's words wait for the approval the rules ask for, or stand in the form without it. */
export const notApproved: Rule = ({ records, heldBy, settings }) =>
  records.flatMap((record): Finding[] => {
    const { id, decision, insertion, answer } = record;
    if (isCleared(record, settings) || decision === 'rejected' || decision === 'skipped') return [];
    const value = heldBy(id);
    const isInForm =
      insertion.state === 'held' || (value !== null && !isEmptyAnswer(answer) && sameAnswer(value, answer));
    if (isInForm) return [{ kind: 'not-approved', recordId: id, says: 'unapproved-in-form', values: {} }];
    return decision === 'edited'
      ? [{ kind: 'not-approved', recordId: id, says: 'edited-unapproved', values: {} }]
      : [];
  });
