import { useEffect, useState } from 'react';
import { usageOf, type Use } from '#core/library/keep/uses.ts';
import { counted } from '../../words/counting.ts';
import { useLibrary, useLibraryState } from '../useLibrary.ts';
import { EntryLinks } from './EntryLinks.tsx';

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
  return (
    <>
      <section aria-labelledby="keep-changed">
        <h2 id="keep-changed">Changed since a questionnaire was answered</h2>
        {changedSince.length === 0 && <p className="quiet">No approved answer rests on an older wording.</p>}
        {changedSince.map(({ questionnaire, shown }) => (
          <div key={questionnaire}>
            <h3>{questionnaire}</h3>
            <EntryLinks shown={shown} remark={() => 'changed after it was approved there'} empty="" />
          </div>
        ))}
      </section>
      <section aria-labelledby="keep-most">
        <h2 id="keep-most">Most used</h2>
        <EntryLinks
          shown={most.map(({ shown }) => shown)}
          remark={(_, index) => counted(most[index]?.count ?? 0, 'approved answer')}
          empty="No answer was approved yet."
        />
      </section>
      <section aria-labelledby="keep-unused">
        <h2 id="keep-unused">Never used</h2>
        <EntryLinks shown={unused} remark={() => ''} empty="Every offered entry was used." />
      </section>
    </>
  );
}
