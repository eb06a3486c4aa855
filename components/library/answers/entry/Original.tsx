import { differencesOf } from '#core/library/differences.ts';
import type { LibraryEntry, Override } from '#core/library/libraryEntry.ts';
import { Differences } from './Differences.tsx';

interface Props {
  readonly entry: LibraryEntry;
  readonly overrides: Override;
}

/** What an own version changes about the entry it stands in for. */
export function Original({ entry, overrides: { of, base } }: Props) {
  const differences = differencesOf(base, entry);
  return (
    <section aria-label="What your version changes">
      <h3>What your version changes</h3>
      <p className="quiet">
        {of === 'bundle'
          ? 'It stands in for an entry that comes with OnRecord.'
          : 'It stands in for an entry the team distributes, and is kept when the team updates it.'}
      </p>
      {differences.length === 0 ? <p>Nothing so far.</p> : <Differences differences={differences} />}
    </section>
  );
}
