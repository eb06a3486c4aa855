import { useEffect, useState } from 'react';
import type { Remembered } from '#core/library/learning/remembered.ts';
import { useLibrary, useLibraryState } from '../useLibrary.ts';
import { say } from '../../words/say.ts';
import { longDay } from '../../words/dates.ts';

const page = 50;

/** What was approved and rejected for exact wordings, the latest first; each can be forgotten. */
export function Decisions() {
  const library = useLibrary();
  const vendorId = useLibraryState((state) => state.vendorId);
  const [decisions, setDecisions] = useState<readonly Remembered[]>([]);
  const [count, setCount] = useState(page);
  useEffect(() => library.memory.watch(vendorId, setDecisions), [library, vendorId]);
  const latest = decisions.toSorted((a, b) => b.at - a.at);
  return (
    <section aria-labelledby="keep-remembered">
      <h2 id="keep-remembered">{say('keep.remembered')}</h2>
      <p className="quiet">{say('keep.rememberedAbout')}</p>
      <ul className="entry-links">
        {latest.slice(0, count).map((one) => (
          <li key={one.id}>
            {one.other ? `${one.question} / ${one.other.question}` : one.question}{' '}
            <a href={`#answers/${one.entryId}`}>{say('keep.theEntry')}</a>{' '}
            <span className="quiet">{decided(one, library.person.id)}</span>{' '}
            <button
              type="button"
              className="link"
              aria-label={say('keep.forgetThis', { question: one.question })}
              onClick={() => void library.memory.forget([one.id])}
            >
              {say('keep.forget')}
            </button>
          </li>
        ))}
      </ul>
      {latest.length > count && (
        <button type="button" className="button" onClick={() => setCount(count + page)}>
          {say('library.showMoreOf', { count: latest.length - count })}
        </button>
      )}
    </section>
  );
}

/** "Approved on 12 March 2026 by Ada"; what only a file says is told as such. */
function decided({ kind, at, by, isFromFile }: Remembered, me: string): string {
  const isMine = by.id === me && !isFromFile;
  const name = isMine ? say('people.you') : by.name || say('people.someoneElse');
  const words = say(`keep.decided.${kind}`, { day: longDay(at), name });
  return isFromFile ? say('keep.fileSays', { decided: words }) : words;
}
