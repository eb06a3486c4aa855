import { useEffect, useRef } from 'react';
import { useDeskState, useTools } from '../useDesk.ts';
import { say } from '../words/say.ts';

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
      <p>{say('states.pointing')}</p>
      <button
        type="button"
        className="button"
        ref={cancel}
        onClick={() => desk.stopPointing()}
        onKeyDown={({ key }) => {
          if (key === 'Escape') desk.stopPointing();
        }}
      >
        {say('words.cancel')}
      </button>
    </div>
  );
}
