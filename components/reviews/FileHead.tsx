import type { HandOff } from '#core/review/handOff/handOff.ts';
import { isApproved } from '#core/review/state/approval.ts';
import { dayAndTime } from '../words/dates.ts';
import { language, say, sayCount } from '../words/say.ts';

interface Props {
  readonly file: HandOff;
}

/** What the file says of itself. */
export function FileHead({ file }: Props) {
  const { by, writtenAt, vendor, questionnaire, records, withheld } = file;
  const approved = records.filter(isApproved);
  const approvers = new Set(approved.map(({ approval }) => approval?.by.name || say('people.nameless')));
  return (
    <dl className="facts">
      <dt>{say('reviews.written')}</dt>
      <dd>
        {say('reviews.writtenBy', {
          time: dayAndTime(writtenAt),
          name: by.name || say('people.nameless'),
        })}
      </dd>
      <dt>{say('reviews.form')}</dt>
      <dd>{questionnaire.site}</dd>
      <dt>{say('reviews.answeredBy')}</dt>
      <dd>{vendor.name}</dd>
      <dt>{say('reviews.approved')}</dt>
      <dd>
        {approved.length === 0
          ? sayCount('reviews.approvedOf', records.length, { approved: 0 })
          : sayCount('reviews.approvedOfBy', records.length, {
              approved: approved.length,
              names: new Intl.ListFormat(language()).format(approvers),
            })}
      </dd>
      {withheld.length > 0 && (
        <>
          <dt>{say('reviews.leftOut')}</dt>
          <dd>{sayCount('reviews.leftOutCount', withheld.length)}</dd>
        </>
      )}
    </dl>
  );
}
