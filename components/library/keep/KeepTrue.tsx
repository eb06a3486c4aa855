import { useMemo } from 'react';
import { groupsOf } from '#core/library/keep/groups.ts';
import { useLibraryState } from '../useLibrary.ts';
import { DueList } from './DueList.tsx';
import { GroupCard } from './GroupCard.tsx';
import { Decisions } from './Decisions.tsx';
import { UsageLists } from './UsageLists.tsx';

/** What in the vendor's record wants a look: due, saying two things, changed since it was used, never used. */
export function KeepTrue() {
  const entries = useLibraryState((state) => state.entries);
  const groups = useMemo(() => groupsOf(entries), [entries]);
  return (
    <div className="keep">
      <DueList />
      <section aria-labelledby="keep-groups">
        <h2 id="keep-groups">Asked in the same words</h2>
        {groups.length === 0 && <p className="quiet">No two entries answer the same question.</p>}
        {groups.map((group) => (
          <GroupCard key={group.members.map(({ entry }) => entry.id).join(' ')} group={group} />
        ))}
      </section>
      <UsageLists />
      <Decisions />
    </div>
  );
}
