import { isReadyToInsert, isSafeToApprove, isUndoable, standingOf } from '#core/review/standing.ts';
import type { ReviewRecord } from '#core/review/state/record.ts';
import { useDeskState, useTools } from '../useDesk.ts';
import { counted } from '../words/counting.ts';
import { RunningBar } from './RunningBar.tsx';

interface Props {
  readonly records: readonly ReviewRecord[];
  onInsert(records: readonly ReviewRecord[]): void;
  onUndoAll(): void;
}

/** The one next action, and the way back. */
export function Footer({ records, onInsert, onUndoAll }: Props) {
  const { desk } = useTools();
  const running = useDeskState((state) => state.running);
  const onPage = useDeskState((state) => state.onPage);
  if (running) return <RunningBar running={running} />;

  const safe = records.filter(isSafeToApprove);
  const ready = records.filter((record) => isReadyToInsert(record) && onPage.has(record.id));
  const undoable = records.filter((record) => isUndoable(record) && onPage.has(record.id));
  const open = records.filter((record) => ['to-review', 'edited'].includes(standingOf(record)));
  const approve = () => {
    const count = desk.approveSafe();
    desk.announce(`${counted(count, 'answer')} approved. Nothing is inserted yet.`);
  };
  return (
    <footer className="footer">
      {safe.length > 0 && (
        <button type="button" className="button primary" onClick={approve}>
          Approve {counted(safe.length, 'high-confidence answer')}
        </button>
      )}
      {ready.length > 0 && (
        <button
          type="button"
          className={safe.length > 0 ? 'button' : 'button primary'}
          onClick={() => onInsert(ready)}
        >
          Insert {counted(ready.length, 'approved answer')} …
        </button>
      )}
      {safe.length === 0 && ready.length === 0 && (
        <p className="quiet">
          {open.length > 0 ? `${counted(open.length, 'answer')} left to review.` : 'Nothing left to review.'}
        </p>
      )}
      {undoable.length > 0 && (
        <button type="button" className="button" onClick={onUndoAll}>
          Undo all {undoable.length}
        </button>
      )}
    </footer>
  );
}
