import { ChevronDown } from 'lucide-react';
import { useId, useState } from 'react';
import { AddVendor } from './AddVendor.tsx';
import { TeamButtons } from './team/TeamButtons.tsx';
import { useLibrary, useLibraryState } from './useLibrary.ts';
import { say } from '../words/say.ts';

/** Whose answers are on show, and the way to bring one's own company. */
export function VendorChoice() {
  const library = useLibrary();
  const vendors = useLibraryState((state) => state.vendors);
  const vendorId = useLibraryState((state) => state.vendorId);
  const [naming, setNaming] = useState<'new' | 'rename' | null>(null);
  const label = useId();
  const vendor = vendors.find(({ id }) => id === vendorId);
  return (
    <div className="library-vendor">
      <label htmlFor={label}>{say('library.answersOf')}</label>
      <span className="select">
        <select
          id={label}
          value={vendorId}
          onChange={({ target }) => void library.chooseVendor(target.value)}
        >
          {vendors.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        <ChevronDown aria-hidden />
      </span>
      {vendor && 'revision' in vendor && (
        <button type="button" className="button" onClick={() => setNaming('rename')}>
          {say('library.rename')}
        </button>
      )}
      <button type="button" className="button" onClick={() => setNaming('new')}>
        {say('library.addVendor')}
      </button>
      <TeamButtons />
      {naming && (
        <AddVendor
          before={naming === 'rename' && vendor && 'revision' in vendor ? vendor : null}
          onClose={() => setNaming(null)}
        />
      )}
    </div>
  );
}
