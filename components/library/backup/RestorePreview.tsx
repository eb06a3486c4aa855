import { useEffect, useRef } from 'react';
import { counted } from '../../words/counting.ts';
import type { ComparisonInWords, Tally } from '../useLibrary.ts';

interface Props {
  readonly comparison: ComparisonInWords;
  onCancel(): void;
  onRestore(): void;
}

const kinds: Readonly<Record<keyof ComparisonInWords['tallies'], string>> = {
  vendors: 'Companies',
  entries: 'Answers',
  questionnaires: 'Questionnaires',
  reviews: 'Reviewed questions',
  remembered: 'Remembered decisions',
  received: 'Review files taken in',
};
const sorts: readonly (readonly [keyof ComparisonInWords['answers'], string])[] = [
  ['added', 'Come back'],
  ['changed', 'Change to what the backup says'],
  ['gone', 'Go, because the backup does not have them'],
];
const time = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeStyle: 'short' });

/** What restoring would bring back, change and take away. */
export function RestorePreview({ comparison, onCancel, onRestore }: Props) {
  const { madeAt, holdsNda, isOurs, approvals, tallies, answers } = comparison;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const made = new Date(madeAt);
  return (
    <div className="import-preview">
      <h3 ref={title} tabIndex={-1}>
        Backup of {Number.isNaN(made.getTime()) ? madeAt : time.format(made)}
      </h3>
      {!holdsNda && (
        <p>
          It was made without the answers under a non-disclosure agreement, so restoring it takes nothing
          away.
        </p>
      )}
      {!isOurs && (
        <p className="caution">
          This browser did not make this file, or somebody changed it, so nobody here can vouch for what it
          says.
          {approvals > 0 &&
            ` ${counted(approvals, 'approval')} in it will not count: these answers wait for yours.`}
        </p>
      )}
      <p className="quiet">Questionnaires and reviews that are only here stay.</p>
      <div className="import-scroll">
        <table>
          <thead>
            <tr>
              <td />
              <th scope="col">Come back</th>
              <th scope="col">Change</th>
              <th scope="col">Go</th>
              <th scope="col">Stay as they are</th>
            </tr>
          </thead>
          <tbody>
            {(Object.keys(kinds) as (keyof typeof kinds)[]).map((kind) => (
              <Row key={kind} name={kinds[kind]} tally={tallies[kind]} />
            ))}
          </tbody>
        </table>
      </div>
      {sorts.map(
        ([sort, words]) =>
          answers[sort].length > 0 && (
            <details key={sort}>
              <summary>
                {words}: {tallies.entries[sort]}
              </summary>
              <ul>
                {answers[sort].map((question) => (
                  <li key={question}>{question}</li>
                ))}
                {tallies.entries[sort] > answers[sort].length && <li className="quiet">and more</li>}
              </ul>
            </details>
          ),
      )}
      <div className="import-actions">
        <button type="button" className="button" onClick={onCancel}>
          Cancel
        </button>
        <button type="button" className="button primary" onClick={onRestore}>
          Restore
        </button>
      </div>
    </div>
  );
}

function Row({
  name,
  tally: { added, changed, gone, same },
}: {
  readonly name: string;
  readonly tally: Tally;
}) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{added}</td>
      <td>{changed}</td>
      <td>{gone}</td>
      <td>{same}</td>
    </tr>
  );
}
