import type { Judged } from '#core/library/import/verdicts.ts';
import { placeWords, reasonWords } from '../../../words/files.ts';
import { say, sayCount } from '../../../words/say.ts';

interface Props {
  readonly rows: readonly Judged[];
  readonly isLeftOut: boolean;
  onLeaveOut(isLeftOut: boolean): void;
}

/** So many are listed; a file with more wants mending as a whole. */
const listed = 20;

/** Rows that cannot be entries. Nothing is imported until they are mended or knowingly left out. */
export function UnreadableRows({ rows, isLeftOut, onLeaveOut }: Props) {
  return (
    <div className="notice import-unreadable">
      <p role="alert">{sayCount('import.unreadable', rows.length)}</p>
      <ul>
        {rows.slice(0, listed).map(({ place, reason }) => (
          <li key={placeWords(place)}>
            {placeWords(place)}: {reasonWords(reason)}
          </li>
        ))}
      </ul>
      {rows.length > listed && <p>{say('import.andMore', { count: rows.length - listed })}</p>}
      <label>
        <input type="checkbox" checked={isLeftOut} onChange={({ target }) => onLeaveOut(target.checked)} />{' '}
        {say('import.leaveOut')}
      </label>
    </div>
  );
}
