import { ChevronDown } from 'lucide-react';
import { useId } from 'react';
import { useDeskState, useTools } from '../useDesk.ts';
import { say } from '../words/say.ts';

/** Who answers here. Until a person has chosen there is nobody, and no answer is offered. */
export function VendorSwitch() {
  const { desk, library } = useTools();
  const vendorId = useDeskState((state) => state.vendorId);
  const running = useDeskState((state) => state.running);
  const label = useId();
  if (vendorId === null) return <p className="vendor-switch">{say('manifest.name')}</p>;
  return (
    <div className="vendor-switch">
      <label htmlFor={label}>{say('header.answeringAs')}</label>
      <span className="select">
        <select
          id={label}
          value={vendorId}
          disabled={running !== null}
          onChange={({ target }) => void desk.chooseVendor(target.value)}
        >
          {library.vendors.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        <ChevronDown aria-hidden />
      </span>
    </div>
  );
}
