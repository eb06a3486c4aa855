import { useDeskState, useTools } from '../useDesk.ts';
import { counted } from '../words/counting.ts';

interface Props {
  readonly found: number;
  onChoose(vendorId: string): void;
}

/** The first visit to a site: a person says who answers. It is never guessed. */
export function ChooseVendor({ found, onChoose }: Props) {
  const { library } = useTools();
  const site = useDeskState((state) => state.site);
  return (
    <div className="teaching">
      <h2>{counted(found, 'question')} found</h2>
      <p>Who answers on {site}? Only what this company has on record will be offered here.</p>
      <div className="vendors" role="group" aria-label="Answer as">
        {library.vendors.map(({ id, name }) => (
          <button key={id} type="button" className="button" onClick={() => onChoose(id)}>
            Answer as {name}
          </button>
        ))}
      </div>
      <p className="quiet">Remembered for this site; you can switch at the top at any time.</p>
    </div>
  );
}
