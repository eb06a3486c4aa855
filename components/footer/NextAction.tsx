import { isReadyToInsert, isOwnWords } from '#core/review/policy/rules.ts';
import { isSafeToApprove, isUndoable, isWorthRetrying, standingOf } from '#core/review/standing.ts';
import { isApproved } from '#core/review/state/approval.ts';
import type { ReviewRecord } from '#core/review/state/record.ts';
import { useDeskState, useTools } from '../useDesk.ts';
import { say, sayCount } from '../words/say.ts';

interface Props {
  readonly records: readonly ReviewRecord[];
  onInsert(records: readonly ReviewRecord[]): void;
  onUndoAll(): void;
}

export function NextAction({ records, onInsert, onUndoAll }: Props) {
  const { openLibrary } = useTools();
  const onPage = useDeskState((state) => state.onPage);
  const approve = useApproveSafe(records);
  const { settings, person } = useDeskState((state) => state);
  const safe = records.filter(
    (record) =>
      isSafeToApprove(record) && !isOwnWords(record, person, settings) && !isReadyToInsert(record, settings),
  );
  const ready = records.filter((record) => isReadyToInsert(record, settings) && onPage.has(record.id));
  const again = records.filter((record) => isWorthRetrying(record) && onPage.has(record.id));
  const undoable = records.filter((record) => isUndoable(record) && onPage.has(record.id));
  return (
    <>
      {safe.length > 0 && (
        <button type="button" className="button primary" onClick={approve}>
          {sayCount('footer.approve', safe.length)}
        </button>
      )}
      {ready.length > 0 && (
        <button
          type="button"
          className={safe.length > 0 ? 'button' : 'button primary'}
          onClick={() => onInsert(ready)}
        >
          {sayCount(ready.every(isApproved) ? 'footer.insertApproved' : 'footer.insert', ready.length)}
        </button>
      )}
      {safe.length === 0 && ready.length === 0 && <p className="quiet">{whatIsLeft(records)}</p>}
      {isNothingOnRecord(records) && (
        <button type="button" className="button" onClick={openLibrary}>
          {say('header.items.library')}
        </button>
      )}
      {again.length > 0 && (
        <button type="button" className="button" onClick={() => onInsert(again)}>
          {say('footer.again', { count: again.length })}
        </button>
      )}
      {undoable.length > 0 && (
        <button type="button" className="button" onClick={onUndoAll}>
          {say('footer.undoAll', { count: undoable.length })}
        </button>
      )}
    </>
  );
}

/** Approves what may be approved unread, and says what was left for a person to read. */
function useApproveSafe(records: readonly ReviewRecord[]): () => void {
  const { desk } = useTools();
  return () => {
    const safe = desk.approveSafe();
    const high = records.filter(
      (record) => standingOf(record) === 'to-review' && record.match.suggestions[0]?.band === 'high',
    );
    const left = high.length - safe;
    const done = sayCount('footer.approved', safe);
    desk.announce(left > 0 ? `${done} ${sayCount('footer.needLook', left)}` : done);
  };
}

/** As for a company whose answers nobody has brought yet. */
function isNothingOnRecord(records: readonly ReviewRecord[]): boolean {
  return records.length > 0 && records.every((record) => standingOf(record) === 'not-on-record');
}

function whatIsLeft(records: readonly ReviewRecord[]): string {
  if (isNothingOnRecord(records)) return say('footer.noneOnRecord');
  const open = records.filter((record) => ['to-review', 'edited'].includes(standingOf(record)));
  return open.length > 0 ? sayCount('footer.left', open.length) : say('footer.nothingLeft');
}
