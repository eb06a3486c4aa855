import { ChevronDown } from 'lucide-react';
import { useId, useState } from 'react';
import { AddVendor } from './AddVendor.tsx';
import { RemoveVendor } from './RemoveVendor.tsx';
import { TeamButtons } from './team/TeamButtons.tsx';
import { useLibrary, useLibraryState } from './useLibrary.ts';
import { say } from '../words/say.ts';

/** Whose answers are on show, and the way to bring one's own company. */
export function VendorChoice() {
  const library = useLibrary();
  const vendors = useLibraryState((state) => state.vendors);
  const vendorId = useLibraryState((state) => state.vendorId);
  const [doing, setDoing] = useState<'add' | 'rename' | 'remove' | null>(null);
  const label = useId();
  const shown = vendors.find(({ id }) => id === vendorId);
  const own = shown && 'revision' in shown ? shown : null;
  const close = () => setDoing(null);
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
      {own && (
        <>
          <button type="button" className="button" onClick={() => setDoing('rename')}>
            {say('library.rename')}
          </button>
          <button type="button" className="button" onClick={() => setDoing('remove')}>
            {say('library.remove')}
          </button>
        </>
      )}
      <button type="button" className="button" onClick={() => setDoing('add')}>
        {say('library.addVendor')}
      </button>
      <TeamButtons />
      {doing === 'add' && <AddVendor before={null} onClose={close} />}
      {doing === 'rename' && <AddVendor before={own} onClose={close} />}
      {doing === 'remove' && own && <RemoveVendor vendor={own} onClose={close} />}
    </div>
  );
}
