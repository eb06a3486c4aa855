import { useDeskState } from '../useDesk.ts';

/** A page too long to be read whole: how much of it was, and what can be done. */
export function CutNotice() {
  const cutAt = useDeskState((state) => state.cutAt);
  if (cutAt === null) return null;
  return (
    <p className="notice">
      This page is too long to be read whole: OnRecord read its first {cutAt.toLocaleString('en')} controls.
      Show one section of the form at a time, if it can, and scan again.
    </p>
  );
}
