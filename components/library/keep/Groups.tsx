import { useState } from 'react';
import { alikeInAll, nearlyTheSame } from '#core/library/keep/alike/asked.ts';
import { GroupCard } from './GroupCard.tsx';
import { useGroups } from './useGroups.ts';
import { say } from '../../words/say.ts';

const page = 20;

/** Entries that ask the same or nearly the same, side by side; contradictions first. */
export function Groups() {
  const { groups, share, isBroken } = useGroups();
  const [count, setCount] = useState(page);
  return (
    <section aria-labelledby="keep-groups">
      <h2 id="keep-groups">{say('keep.sameOrNearly')}</h2>
      <p className="quiet">
        {say('keep.nearlyMeans', { share: nearlyTheSame * 100, all: alikeInAll * 100 })}
      </p>
      {share !== null && (
        <p role="status">
          {say('keep.looking')} <progress aria-label={say('keep.lookedThrough')} value={share} />
        </p>
      )}
      {isBroken && <p className="notice">{say('keep.brokeOff')}</p>}
      {share === null && !isBroken && groups.length === 0 && <p className="quiet">{say('keep.noGroups')}</p>}
      {groups.slice(0, count).map((group) => (
        <GroupCard key={group.members.map(({ entry }) => entry.id).join(' ')} group={group} />
      ))}
      {groups.length > count && (
        <button type="button" className="button" onClick={() => setCount(count + page)}>
          {say('library.showMoreOf', { count: groups.length - count })}
        </button>
      )}
    </section>
  );
}
