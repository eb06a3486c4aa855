import { isImportable } from '#core/library/import/planImport.ts';
import type { Judged } from '#core/library/import/verdicts.ts';
import { useShownPart } from '../useShownPart.ts';
import { placeWords, reasonWords } from '../../../words/files.ts';
import { say } from '../../../words/say.ts';

interface Props {
  readonly rows: readonly { readonly row: Judged; readonly index: number }[];
  readonly ticks: readonly boolean[];
  onTick(index: number, isTicked: boolean): void;
  onTickAll(isTicked: boolean): void;
}

/** The rows of a file, each with its verdict, and beside a changed or conflicting one what is there now. */
export function VerdictRows({ rows, ticks, onTick, onTickAll }: Props) {
  const [shown, showMore] = useShownPart(rows);
  return (
    <>
      <div className="import-scroll" role="region" aria-label={say('import.rows')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">
                <input
                  type="checkbox"
                  aria-label={say('import.takeAll')}
                  checked={rows.every(({ row, index }) => ticks[index] || !isImportable(row.verdict))}
                  onChange={({ target }) => onTickAll(target.checked)}
                />
              </th>
              <th scope="col">{say('import.verdict')}</th>
              <th scope="col">{say('import.questionAndAnswer')}</th>
              <th scope="col">{say('import.thereNow')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ row, index }) => (
              <tr key={index} data-verdict={row.verdict}>
                <td>
                  {isImportable(row.verdict) && (
                    <input
                      type="checkbox"
                      aria-label={say('import.take', { place: placeWords(row.place) })}
                      checked={ticks[index] ?? false}
                      onChange={({ target }) => onTick(index, target.checked)}
                    />
                  )}
                </td>
                <th scope="row">
                  {say(`import.verdicts.${row.verdict}`)}
                  <span className="quiet">{placeWords(row.place)}</span>
                </th>
                <td>
                  <strong>{row.question}</strong>
                  {row.entry && <p className="import-text">{row.entry.answer.text}</p>}
                  {row.entry && <p className="quiet">{sourceWords(row)}</p>}
                </td>
                <td>
                  <Comparison row={row} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {showMore && (
        <button type="button" className="button" onClick={showMore}>
          {say('library.showMore')}
        </button>
      )}
    </>
  );
}

function Comparison({ row: { verdict, reason, existing, near } }: { readonly row: Judged }) {
  if (verdict === 'invalid') return <p className="complaint">{reasonWords(reason)}</p>;
  const there = existing ?? near;
  if (!there || verdict === 'same') return <p className="quiet">{reasonWords(reason)}</p>;
  return (
    <>
      {near && <p className="quiet">{say('import.nearly')}</p>}
      {near && <strong>{near.question}</strong>}
      {reason && <p>{reasonWords(reason)}:</p>}
      <p className="import-text">{there.answer.text}</p>
    </>
  );
}

function sourceWords({ entry }: Judged): string {
  if (!entry) return '';
  const { document, section, date } = entry.source;
  return [document, section, date].filter(Boolean).join(', ');
}
