import { useDeskState, useTools } from '../useDesk.ts';
import { PointAtQuestion } from './PointAtQuestion.tsx';
import { Said } from '../footer/Said.tsx';
import { ChooseVendor } from './ChooseVendor.tsx';

/** What stands where the questions will be, while there are none. */
export function Stage() {
  const { desk } = useTools();
  const phase = useDeskState((state) => state.phase);
  const found = useDeskState((state) => state.found.length);
  if (phase === 'scanning') return <Reading />;
  if (phase === 'matching') {
    return (
      <p className="teaching" role="status">
        Looking up {found} questions on the record …
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
        <h2>No questions found on this page</h2>
        <p>
          OnRecord looks for questions with something to fill in. Logins, searches and chats are left alone on
          purpose.
        </p>
        <p>If the questionnaire is on another step or behind a button, open it in the page and scan again.</p>
        <ScanAgain />
        <p>If it is in front of you, show OnRecord one question at a time.</p>
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
        {met === 0 ? 'Reading the page …' : `Reading the page: ${met.toLocaleString('en')} controls …`}
      </p>
      {met > 0 && (
        <button type="button" className="button" onClick={() => desk.stopScan()}>
          Stop reading
        </button>
      )}
    </div>
  );
}

function ScanAgain() {
  const { desk } = useTools();
  return (
    <button type="button" className="button" onClick={() => void desk.scan()}>
      Scan again
    </button>
  );
}
