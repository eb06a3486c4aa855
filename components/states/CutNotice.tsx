import { useDeskState } from '../useDesk.ts';
import { language, say } from '../words/say.ts';

/** A page too long to be read whole: how much of it was, and what can be done. */
export function CutNotice() {
  const cutAt = useDeskState((state) => state.cutAt);
  if (cutAt === null) return null;
  return <p className="notice">{say('states.cut', { count: cutAt.toLocaleString(language()) })}</p>;
}
