import type { Judged } from '#core/library/import/verdicts.ts';
import { counted } from '../../words/counting.ts';

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
      <p role="alert">
        {counted(rows.length, 'row')} cannot be read. Mend the file and choose it again, or leave them out.
      </p>
      <ul>
        {rows.slice(0, listed).map(({ place, reason }) => (
          <li key={place}>
            {place}: {reason}
          </li>
        ))}
      </ul>
      {rows.length > listed && <p>and {rows.length - listed} more</p>}
      <label>
        <input type="checkbox" checked={isLeftOut} onChange={({ target }) => onLeaveOut(target.checked)} />{' '}
        Leave out the rows that cannot be read
      </label>
    </div>
  );
}
