import { sameAnswer, suggestionOf } from '../../state/answers.ts';
import { isEmptyAnswer, type ReviewRecord } from '../../state/record.ts';
import type { Checked, Finding, Rule } from '../finding.ts';
import { amountsOf, conflicts, noted } from './amounts.ts';

/**
 * The form already holds an answer of somebody else's that says otherwise than the record: another option, or
 * another quantity ("90 days" against "2 months"; "60 days" would be the same). Only what the record answers
 * with high confidence is held against the form.
 */
export const contradictsRecord: Rule = (checked) =>
  checked.records.flatMap((record) => {
    const found = contradictionIn(record, checked);
    return found ? [{ kind: 'contradicts-record', recordId: record.id, ...found }] : [];
  });

type Said = Pick<Finding, 'says' | 'values'>;

function contradictionIn(record: ReviewRecord, { heldBy, entryOf, amountsIn }: Checked): Said | null {
  const value = heldBy(record.id);
  const top = record.match.suggestions[0];
  const suggestion = suggestionOf(record.match, record.entryId) ?? top;
  if (!value || isEmptyAnswer(value) || suggestion?.band !== 'high') return null;
  if (sameAnswer(value, record.answer)) return null;
  const { choice } = suggestion.answer;
  if (
    choice &&
    value.choice &&
    value.choice.length > 0 &&
    !sameAnswer({ choice, text: null }, { choice: value.choice, text: null })
  ) {
    return { says: 'other-option', values: { form: value.choice.join(', '), record: choice.join(', ') } };
  }
  const entry = entryOf(suggestion.entryId);
  const inForm = amountsIn(value.text ?? '');
  const onRecord = entry ? amountsOf(entry) : [];
  if (!conflicts(inForm, onRecord)) return null;
  const values = { form: inForm.map(noted), record: onRecord.map(noted) };
  return { says: 'other-amount', values };
}
