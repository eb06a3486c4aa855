import { useEffect, useState } from 'react';
import { dueEntries } from '#core/library/keep/due.ts';
import { asOf } from '../../words/dates.ts';
import { useLibrary, useLibraryState } from '../useLibrary.ts';
import { EntryLinks } from './EntryLinks.tsx';
import { say } from '../../words/say.ts';

/** Entries whose review day has come, or whose source is older than the settings allow. */
export function DueList() {
  const library = useLibrary();
  const entries = useLibraryState((state) => state.entries);
  const [maxAge, setMaxAge] = useState(0);
  useEffect(() => {
    void library.maxSourceAgeMonths().then(setMaxAge);
  }, [library]);
  const due = dueEntries(entries, maxAge, library.now());
  return (
    <section aria-labelledby="keep-due">
      <h2 id="keep-due">{say('keep.due')}</h2>
      <EntryLinks
        shown={due.map(({ shown }) => shown)}
        remark={(_, index) => {
          const one = due[index];
          if (!one) return '';
          const since = asOf(one.since);
          return one.reason === 'review-date'
            ? say('keep.reviewBy', { day: since })
            : say('keep.sourceOf', { day: since });
        }}
        empty={say('keep.nothingDue')}
      />
    </section>
  );
}
