import type { HandOff } from '#core/review/handOff/handOff.ts';
import { isApproved } from '#core/review/state/approval.ts';
import { counted } from '../words/counting.ts';
import { dayAndTime } from '../words/dates.ts';

interface Props {
  readonly file: HandOff;
}

/** What the file says of itself. */
export function FileHead({ file }: Props) {
  const { by, writtenAt, vendor, questionnaire, records, withheld } = file;
  const approved = records.filter(isApproved);
  const approvers = new Set(approved.map(({ approval }) => approval?.by.name || 'somebody without a name'));
  return (
    <dl className="facts">
      <dt>Written</dt>
      <dd>
        {dayAndTime(writtenAt)}, by {by.name || 'somebody without a name'}
      </dd>
      <dt>Form</dt>
      <dd>{questionnaire.site}</dd>
      <dt>Answered by</dt>
      <dd>{vendor.name}</dd>
      <dt>Approved</dt>
      <dd>
        {approved.length} of {counted(records.length, 'question')}
        {approved.length > 0 && `, by ${new Intl.ListFormat('en').format(approvers)}`}
      </dd>
      {withheld.length > 0 && (
        <>
          <dt>Left out</dt>
          <dd>{counted(withheld.length, 'question')} of the form</dd>
        </>
      )}
    </dl>
  );
}
