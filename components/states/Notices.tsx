import { problem } from '#core/problems.ts';
import { useDeskState } from '../useDesk.ts';
import { counted } from '../words/counting.ts';

/** What concerns the page as a whole: one sentence of cause, one next step. */
export function Notices() {
  const page = useDeskState((state) => state.problem);
  const keeping = useDeskState((state) => state.keeping);
  const frames = useDeskState((state) => state.unreadableFrames);
  const unmatched = useDeskState((state) => state.unmatched);
  return (
    <>
      {[page, keeping].map(
        (id) =>
          id && (
            <p key={id} className="notice" role="alert">
              <strong>{problem(id).cause}</strong> {problem(id).nextStep}
            </p>
          ),
      )}
      {frames.length > 0 && (
        <p className="notice">
          {counted(frames.length, 'embedded part')} of this page cannot be read ({frames.join(', ')}). Open{' '}
          {frames.length === 1 ? 'it' : 'them'} in a tab of its own to answer the questions there.
        </p>
      )}
      {unmatched > 0 && (
        <p className="notice">
          {counted(unmatched, 'question')} could not be looked up and {unmatched === 1 ? 'is' : 'are'} not
          listed. Scan again.
        </p>
      )}
    </>
  );
}
