import { useEffect, useState } from 'react';
import type { Entry } from '#core/types.ts';
import { useTools } from '../../useDesk.ts';
import { EntryChoice } from './EntryChoice.tsx';
import { say } from '../../words/say.ts';

const mostShown = 8;

interface Props {
  readonly vendorId: string;
  /** The words to begin with. */
  readonly initially?: string;
  onUse(entryId: string): void;
}

/** Searches the record of the vendor that answers, and of no other. */
export function LibrarySearch({ vendorId, initially = '', onUse }: Props) {
  const { library } = useTools();
  const [words, setWords] = useState(initially);
  const vendor = library.vendors.find(({ id }) => id === vendorId)?.name ?? '';
  const [found, setFound] = useState<readonly Entry[]>([]);
  // The search was made for `foundFor`; until it is the words typed, nothing is said to be missing.
  const [foundFor, setFoundFor] = useState('');
  useEffect(() => {
    let isOutdated = false;
    void (words.trim() === '' ? Promise.resolve([]) : library.search(vendorId, words)).then((entries) => {
      if (isOutdated) return;
      setFound(entries.slice(0, mostShown));
      setFoundFor(words);
    });
    return () => {
      isOutdated = true;
    };
  }, [library, vendorId, words]);
  return (
    <div className="library-search">
      <input
        type="search"
        aria-label={say('card.searchVendor', { vendor })}
        placeholder={say('card.searchVendor', { vendor })}
        value={words}
        onChange={({ target }) => setWords(target.value)}
      />
      {words.trim() !== '' && foundFor === words && found.length === 0 && (
        <p className="quiet">{say('card.nothingSpeaks')}</p>
      )}
      <ul>
        {found.map(({ id }) => (
          <EntryChoice key={id} entryId={id} onUse={() => onUse(id)} />
        ))}
      </ul>
    </div>
  );
}
