import { useEffect, useRef } from 'react';
import { useDeskState, useTools } from '../useDesk.ts';

/** What to do in the page while a person points at a question, and the way out. */
export function PointingNotice() {
  const { desk } = useTools();
  const isPointing = useDeskState((state) => state.pointing);
  const cancel = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isPointing) cancel.current?.focus();
  }, [isPointing]);
  if (!isPointing) return null;
  return (
    <div className="notice" role="status">
      <p>Click the text of the question in the page, then its field. The page does not notice the clicks.</p>
      <button
        type="button"
        className="button"
        ref={cancel}
        onClick={() => desk.stopPointing()}
        onKeyDown={({ key }) => {
          if (key === 'Escape') desk.stopPointing();
        }}
      >
        Cancel
      </button>
    </div>
  );
}
