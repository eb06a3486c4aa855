import { useDeskState, useTools } from '../useDesk.ts';
import { say, sayCount } from '../words/say.ts';
import { siteName } from '../words/siteName.ts';

interface Props {
  readonly found: number;
  onChoose(vendorId: string): void;
}

/** The first visit to a site: a person says who answers. It is never guessed. */
export function ChooseVendor({ found, onChoose }: Props) {
  const { library, openLibrary } = useTools();
  const site = useDeskState((state) => siteName(state.site));
  return (
    <div className="teaching">
      <h2>{sayCount('states.questionsFound', found)}</h2>
      <p>{say('states.whoAnswers', { site })}</p>
      <div className="vendors" role="group" aria-label={say('states.answerAs')}>
        {library.vendors.map(({ id, name }) => (
          <button key={id} type="button" className="button" onClick={() => onChoose(id)}>
            {say('states.answerAsVendor', { vendor: name })}
          </button>
        ))}
      </div>
      <p className="quiet">{say('states.remembered')}</p>
      <button type="button" className="link" onClick={openLibrary}>
        {say('states.addOwn')}
      </button>
    </div>
  );
}
