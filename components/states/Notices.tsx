import { useDeskState } from '../useDesk.ts';
import { CutNotice } from './CutNotice.tsx';
import { FrameNotices } from './FrameNotices.tsx';
import { OtherTab } from './OtherTab.tsx';
import { PointingNotice } from './PointingNotice.tsx';
import { problem } from '../words/problems.ts';
import { say, sayCount } from '../words/say.ts';

/** What concerns the page as a whole: one sentence of cause, one next step. */
export function Notices() {
  const page = useDeskState((state) => state.problem);
  const keeping = useDeskState((state) => state.keeping);
  const isChanging = useDeskState((state) => state.changing);
  const unmatched = useDeskState((state) => state.unmatched);
  return (
    <>
      <OtherTab />
      {[page, keeping].map(
        (id) =>
          id && (
            <p key={id} className="notice" role="alert">
              <strong>{problem(id).cause}</strong> {problem(id).nextStep}
            </p>
          ),
      )}
      {isChanging && (
        <p className="notice quiet" role="status">
          {say('states.changing')}
        </p>
      )}
      <PointingNotice />
      <FrameNotices />
      <CutNotice />
      {unmatched > 0 && <p className="notice">{sayCount('states.unmatched', unmatched)}</p>}
    </>
  );
}
