import { isEmptyAnswer } from '../../state/record.ts';
import type { Rule } from '../finding.ts';

/** A question the form insists on holds nothing. One that was answered on an earlier page is not on this one. */
export const requiredUnanswered: Rule = ({ records, heldBy }) =>
  records.flatMap(({ id, question }) => {
    const value = heldBy(id);
    const isOpen = question.control.required && value !== null && isEmptyAnswer(value);
    return isOpen
      ? [
          {
            kind: 'required-unanswered',
            recordId: id,
            says: 'unanswered',
            values: {},
          },
        ]
      : [];
  });
