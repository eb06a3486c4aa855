import { useEffect, useState } from 'react';
import { usageOf, type Use } from '#core/library/keep/uses.ts';
import { useLibrary, useLibraryState } from '../useLibrary.ts';
import { EntryLinks } from './EntryLinks.tsx';
import { say, sayCount } from '../../words/say.ts';

/** How the record is used in the questionnaires of this machine, and what changed after it was. */
export function UsageLists() {
  const library = useLibrary();
  const vendorId = useLibraryState((state) => state.vendorId);
  const entries = useLibraryState((state) => state.entries);
  const [uses, setUses] = useState<readonly Use[]>([]);
  useEffect(() => {
    let isOutdated = false;
    void library.readUses(vendorId).then((found) => {
      if (!isOutdated) setUses(found);
    });
    return () => {
      isOutdated = true;
    };
  }, [library, vendorId]);
  const { most, unused, changedSince } = usageOf(entries, uses);
  const isAnyOffered = entries.some(({ status }) => status === 'active');
  return (
    <>
      <section aria-labelledby="keep-changed">
        <h2 id="keep-changed">{say('keep.changedSince')}</h2>
        {changedSince.length === 0 && <p className="quiet">{say('keep.noneOlder')}</p>}
        {changedSince.map(({ questionnaire, shown }) => (
          <div key={questionnaire}>
            <h3>{questionnaire}</h3>
            <EntryLinks shown={shown} remark={() => say('keep.changedThere')} empty="" />
          </div>
        ))}
      </section>
      <section aria-labelledby="keep-most">
        <h2 id="keep-most">{say('keep.mostUsed')}</h2>
        <EntryLinks
          shown={most.map(({ shown }) => shown)}
          remark={(_, index) => sayCount('keep.approvedAnswers', most[index]?.count ?? 0)}
          empty={say('keep.noneApproved')}
        />
      </section>
      <section aria-labelledby="keep-unused">
        <h2 id="keep-unused">{say('keep.neverUsed')}</h2>
        <EntryLinks
          shown={unused}
          remark={() => ''}
          empty={say(isAnyOffered ? 'keep.allUsed' : 'keep.noneOffered')}
        />
      </section>
    </>
  );
}
