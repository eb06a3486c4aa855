import type { ReviewRecord } from '#core/review/state/record.ts';
import { useDeskState } from '../useDesk.ts';
import { NextAction } from './NextAction.tsx';
import { Said } from './Said.tsx';
import { RunningBar } from './RunningBar.tsx';

interface Props {
  readonly records: readonly ReviewRecord[];
  onInsert(records: readonly ReviewRecord[]): void;
  onUndoAll(): void;
}

/** What was just done, the one next action, and the way back. */
export function Footer(props: Props) {
  const running = useDeskState((state) => state.running);
  return (
    <footer className="footer">
      <Said />
      {running ? <RunningBar running={running} /> : <NextAction {...props} />}
    </footer>
  );
}
