import { differencesOf } from '#core/library/differences.ts';
import type { LibraryEntry, Override } from '#core/library/libraryEntry.ts';
import { Differences } from './Differences.tsx';
import { say } from '../../../words/say.ts';

interface Props {
  readonly entry: LibraryEntry;
  readonly overrides: Override;
}

/** What an own version changes about the entry it stands in for. */
export function Original({ entry, overrides: { of, base } }: Props) {
  const differences = differencesOf(base, entry);
  return (
    <section aria-label={say('answers.versionChanges')}>
      <h3>{say('answers.versionChanges')}</h3>
      <p className="quiet">{say(`answers.standsInFor.${of}`)}</p>
      {differences.length === 0 ? (
        <p>{say('answers.nothingChanged')}</p>
      ) : (
        <Differences differences={differences} />
      )}
    </section>
  );
}
