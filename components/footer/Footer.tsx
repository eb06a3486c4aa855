import type { ReviewRecord } from '#core/review/state/record.ts';
import { useDeskState } from '../useDesk.ts';
import { NextAction } from './NextAction.tsx';
import { RunningBar } from './RunningBar.tsx';

interface Props {
  readonly records: readonly ReviewRecord[];
  onInsert(records: readonly ReviewRecord[]): void;
  onUndoAll(): void;
}

/** What was just done, the one next action, and the way back. */
export function Footer(props: Props) {
  const running = useDeskState((state) => state.running);
  const announcement = useDeskState((state) => state.announcement);
  return (
    <footer className="footer">
      <p className="said" role="status">
        {announcement}
      </p>
      {running ? <RunningBar running={running} /> : <NextAction {...props} />}
    </footer>
  );
}
