import { useDeskState, useTools } from '../useDesk.ts';
import { say } from '../words/say.ts';
import { siteName } from '../words/siteName.ts';

/** The panel stays with its page while another tab is in front, says so, and leads back. */
export function OtherTab() {
  const { desk, reviewFront } = useTools();
  const isInFront = useDeskState((state) => state.isInFront);
  const site = useDeskState((state) => siteName(state.site));
  if (isInFront) return null;
  return (
    <div className="notice" role="status">
      <p>{say('states.otherTab', { site })}</p>
      <button type="button" className="button" onClick={() => desk.bringToFront()}>
        {say('states.goToTab')}
      </button>
      {reviewFront && (
        <button type="button" className="button" onClick={reviewFront}>
          {say('states.reviewThis')}
        </button>
      )}
    </div>
  );
}
