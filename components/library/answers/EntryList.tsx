import { useState } from 'react';
import type { ShownEntry } from '#core/library/merged.ts';
import { StatusMark } from './entry/StatusMark.tsx';
import { say } from '../../words/say.ts';

interface Props {
  readonly shown: readonly ShownEntry[];
  readonly selectedId: string | null;
  onSelect(id: string): void;
}

const page = 100;

/** The entries found, a hundred at a time: nobody reads ten thousand, and a browser need not draw them. */
export function EntryList({ shown, selectedId, onSelect }: Props) {
  const [count, setCount] = useState(page);
  return (
    <>
      <ul className="entry-list" aria-label={say('answers.found')}>
        {shown.slice(0, count).map((one) => (
          <li key={one.entry.id}>
            <button
              type="button"
              aria-current={one.entry.id === selectedId}
              onClick={() => onSelect(one.entry.id)}
            >
              <span className="entry-list-question">{one.entry.question}</span>
              <span className="entry-list-answer">{one.entry.answer.brief ?? one.entry.answer.text}</span>
              <span className="quiet">
                <span className="entry-list-topic">{one.entry.topic}</span> <StatusMark shown={one} />
              </span>
            </button>
          </li>
        ))}
      </ul>
      {shown.length > count && (
        <button type="button" className="button" onClick={() => setCount(count + page)}>
          {say('library.showSomeMore', {
            count: Math.min(page, shown.length - count),
            total: shown.length - count,
          })}
        </button>
      )}
    </>
  );
}
