import { useDeskState, useTools } from '../useDesk.ts';

/** The panel stays with its page while another tab is in front, says so, and leads back. */
export function OtherTab() {
  const { desk } = useTools();
  const isInFront = useDeskState((state) => state.isInFront);
  const site = useDeskState((state) => state.site);
  if (isInFront) return null;
  return (
    <div className="notice" role="status">
      <p>Another tab is in front. This review belongs to {site}.</p>
      <button type="button" className="button" onClick={() => desk.bringToFront()}>
        Go to its tab
      </button>
    </div>
  );
}
