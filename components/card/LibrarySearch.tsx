import { useState } from 'react';
import { useTools } from '../useDesk.ts';
import { EntryChoice } from './EntryChoice.tsx';

const mostShown = 8;

interface Props {
  readonly vendorId: string;
  onUse(entryId: string): void;
}

/** Searches the record of the vendor that answers, and of no other. */
export function LibrarySearch({ vendorId, onUse }: Props) {
  const { library } = useTools();
  const [words, setWords] = useState('');
  const vendor = library.vendors.find(({ id }) => id === vendorId)?.name ?? '';
  const found = words.trim() === '' ? [] : library.search(vendorId, words).slice(0, mostShown);
  return (
    <div className="library-search">
      <input
        type="search"
        aria-label={`Search what ${vendor} has on record`}
        placeholder={`Search what ${vendor} has on record`}
        value={words}
        onChange={({ target }) => setWords(target.value)}
      />
      {words.trim() !== '' && found.length === 0 && (
        <p className="quiet">Nothing on record speaks of this.</p>
      )}
      <ul>
        {found.map(({ id }) => (
          <EntryChoice key={id} entryId={id} onUse={() => onUse(id)} />
        ))}
      </ul>
    </div>
  );
}
