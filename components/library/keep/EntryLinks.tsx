import { useState } from 'react';
import type { ShownEntry } from '#core/library/merged.ts';
import { say } from '../../words/say.ts';

interface Props {
  readonly shown: readonly ShownEntry[];
  remark(shown: ShownEntry, index: number): string;
  /** What stands here when there are none. */
  readonly empty: string;
}

const page = 20;

/** Entries by their question, each a way to the entry itself. */
export function EntryLinks({ shown, remark, empty }: Props) {
  const [count, setCount] = useState(page);
  if (shown.length === 0) return <p className="quiet">{empty}</p>;
  return (
    <>
      <ul className="entry-links">
        {shown.slice(0, count).map((one, index) => (
          <li key={one.entry.id}>
            <a href={`#answers/${one.entry.id}`}>{one.entry.question}</a>{' '}
            <span className="quiet">{remark(one, index)}</span>
          </li>
        ))}
      </ul>
      {shown.length > count && (
        <button type="button" className="button" onClick={() => setCount(count + page)}>
          {say('library.showMoreOf', { count: shown.length - count })}
        </button>
      )}
    </>
  );
}
