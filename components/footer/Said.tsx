import { useDeskState } from '../useDesk.ts';

/** What was just done, on one line; read aloud by screen readers. */
export function Said() {
  const announcement = useDeskState((state) => state.announcement);
  return (
    <p className="said" role="status">
      {announcement}
    </p>
  );
}
