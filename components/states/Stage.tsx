import { useDeskState, useTools } from '../useDesk.ts';
import { PointAtQuestion } from './PointAtQuestion.tsx';
import { Said } from '../footer/Said.tsx';
import { ChooseVendor } from './ChooseVendor.tsx';
import { language, say, sayCount } from '../words/say.ts';

/** What stands where the questions will be, while there are none. */
export function Stage() {
  const { desk } = useTools();
  const phase = useDeskState((state) => state.phase);
  const found = useDeskState((state) => state.found.length);
  if (phase === 'scanning') return <Reading />;
  if (phase === 'matching') {
    return (
      <p className="teaching" role="status">
        {sayCount('states.lookingUp', found)}
      </p>
    );
  }
  // What went wrong stands in the notices above, with the next step.
  if (phase === 'failed') {
    return (
      <div className="teaching">
        <ScanAgain />
      </div>
    );
  }
  if (found === 0) {
    return (
      <div className="teaching">
        <h2>{say('states.noQuestions')}</h2>
        <p>{say('states.whatIsLookedFor')}</p>
        <p>{say('states.otherStep')}</p>
        <ScanAgain />
        <p>{say('states.inFront')}</p>
        <PointAtQuestion />
        <Said />
      </div>
    );
  }
  return phase === 'choose-vendor' ? (
    <ChooseVendor found={found} onChoose={(id) => void desk.chooseVendor(id)} />
  ) : null;
}

/** A long page tells how far it was read, and the reading can be ended. */
function Reading() {
  const { desk } = useTools();
  const met = useDeskState((state) => state.met);
  return (
    <div className="teaching">
      <p role="status">
        {met === 0
          ? say('states.reading')
          : say('states.readingMet', { count: met.toLocaleString(language()) })}
      </p>
      {met > 0 && (
        <button type="button" className="button" onClick={() => desk.stopScan()}>
          {say('states.stopReading')}
        </button>
      )}
    </div>
  );
}

function ScanAgain() {
  const { desk } = useTools();
  return (
    <button type="button" className="button" onClick={() => void desk.scan()}>
      {say('states.scanAgain')}
    </button>
  );
}
