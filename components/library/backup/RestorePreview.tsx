import { useEffect, useRef } from 'react';
import type { ComparisonInWords, Tally } from '../useLibrary.ts';
import { say, sayCount } from '../../words/say.ts';
import { longTime } from '../../words/dates.ts';

interface Props {
  readonly comparison: ComparisonInWords;
  onCancel(): void;
  onRestore(): void;
}

const kinds = [
  'vendors',
  'entries',
  'questionnaires',
  'reviews',
  'remembered',
  'received',
] as const satisfies (keyof ComparisonInWords['tallies'])[];
const sorts = ['added', 'changed', 'gone'] as const satisfies (keyof ComparisonInWords['answers'])[];

/** What restoring would bring back, change and take away. */
export function RestorePreview({ comparison, onCancel, onRestore }: Props) {
  const { madeAt, holdsNda, isOurs, approvals, tallies, answers } = comparison;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const made = new Date(madeAt);
  return (
    <div className="import-preview">
      <h3 ref={title} tabIndex={-1}>
        {say('backup.of', { time: Number.isNaN(made.getTime()) ? madeAt : longTime(made.getTime()) })}
      </h3>
      {!holdsNda && <p>{say('backup.withoutNda')}</p>}
      {!isOurs && (
        <p className="caution">
          {say('backup.notOurs')} {approvals > 0 && sayCount('backup.approvals', approvals)}
        </p>
      )}
      <p className="quiet">{say('backup.onlyHereStays')}</p>
      <div className="import-scroll">
        <table>
          <thead>
            <tr>
              <td />
              <th scope="col">{say('backup.columns.added')}</th>
              <th scope="col">{say('backup.columns.changed')}</th>
              <th scope="col">{say('backup.columns.gone')}</th>
              <th scope="col">{say('backup.columns.same')}</th>
            </tr>
          </thead>
          <tbody>
            {kinds.map((kind) => (
              <Row key={kind} name={say(`backup.kinds.${kind}`)} tally={tallies[kind]} />
            ))}
          </tbody>
        </table>
      </div>
      {sorts.map(
        (sort) =>
          answers[sort].length > 0 && (
            <details key={sort}>
              <summary>{say(`backup.sorts.${sort}`, { count: tallies.entries[sort] })}</summary>
              <ul>
                {answers[sort].map((question) => (
                  <li key={question}>{question}</li>
                ))}
                {tallies.entries[sort] > answers[sort].length && (
                  <li className="quiet">{say('backup.andMore')}</li>
                )}
              </ul>
            </details>
          ),
      )}
      <div className="import-actions">
        <button type="button" className="button" onClick={onCancel}>
          {say('words.cancel')}
        </button>
        <button type="button" className="button primary" onClick={onRestore}>
          {say('backup.restore')}
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
