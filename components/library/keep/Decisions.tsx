import { useEffect, useState } from 'react';
import { whenAndBy, type Remembered } from '#core/library/learning/remembered.ts';
import { useLibrary, useLibraryState } from '../useLibrary.ts';

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
      <h2 id="keep-remembered">Remembered for a wording</h2>
      <p className="quiet">
        A question in the very same words gets what was approved for it first, and not what was rejected.
      </p>
      <ul className="entry-links">
        {latest.slice(0, count).map((one) => (
          <li key={one.id}>
            {one.question} <a href={`#answers/${one.entryId}`}>the entry</a>{' '}
            <span className="quiet">
              {one.kind === 'approved' ? 'Approved' : 'Rejected'} on {whenAndBy(one, library.person)}
            </span>{' '}
            <button
              type="button"
              className="link"
              aria-label={`Forget: ${one.question}`}
              onClick={() => void library.memory.forget([one.id])}
            >
              Forget
            </button>
          </li>
        ))}
      </ul>
      {latest.length > count && (
        <button type="button" className="button" onClick={() => setCount(count + page)}>
          Show more of {latest.length - count}
        </button>
      )}
    </section>
  );
}
