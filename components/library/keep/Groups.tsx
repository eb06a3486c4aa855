import { useState } from 'react';
import { nearlyTheSame } from '#core/library/keep/alike.ts';
import { GroupCard } from './GroupCard.tsx';
import { useGroups } from './useGroups.ts';

const page = 20;

/** Entries that ask the same or nearly the same, side by side; contradictions first. */
export function Groups() {
  const { groups, share, isBroken } = useGroups();
  const [count, setCount] = useState(page);
  return (
    <section aria-labelledby="keep-groups">
      <h2 id="keep-groups">Asked in the same words, or nearly</h2>
      <p className="quiet">
        Nearly the same: what the matcher finds at least {nearlyTheSame * 100} of 100 alike, seen from either
        side.
      </p>
      {share !== null && (
        <p role="status">
          Looking for entries that ask the same … <progress aria-label="Looked through" value={share} />
        </p>
      )}
      {isBroken && <p className="notice">The search broke off. Reload the page to look again.</p>}
      {share === null && !isBroken && groups.length === 0 && (
        <p className="quiet">No two entries answer the same question.</p>
      )}
      {groups.slice(0, count).map((group) => (
        <GroupCard key={group.members.map(({ entry }) => entry.id).join(' ')} group={group} />
      ))}
      {groups.length > count && (
        <button type="button" className="button" onClick={() => setCount(count + page)}>
          Show more of {groups.length - count}
        </button>
      )}
    </section>
  );
}
