import { isApproved } from '#core/review/state/approval.ts';
import { isReadyToInsert } from '#core/review/policy/rules.ts';
import { isUndoable, isWorthRetrying, standingOf } from '#core/review/standing.ts';
import type { Act } from '#core/review/state/acts.ts';
import type { ReviewRecord } from '#core/review/state/record.ts';
import { useDeskState, useTools } from '../useDesk.ts';
import { CopyAnswer } from './answer/CopyAnswer.tsx';
import type { Insertion } from '../panel/useInsertion.ts';
import { say } from '../words/say.ts';

interface Props {
  readonly record: ReviewRecord;
  readonly insertion: Insertion;
}

export function CardActions({ record, insertion }: Props) {
  const { desk } = useTools();
  const isThere = useDeskState((state) => state.onPage.has(record.id));
  const hasPage = useDeskState((state) => state.hasPage);
  const isRunning = useDeskState((state) => state.running !== null);
  const settings = useDeskState((state) => state.settings);
  const act = (act: Act) => () => desk.act(record.id, act);
  const approved = isApproved(record);
  const isRefused = standingOf(record) === 'refused' || record.question.control.kind === 'file';
  const isPutAway = record.decision === 'skipped' || record.decision === 'rejected';
  return (
    <div className="card-actions">
      {!approved && (
        <button type="button" className="button accent" onClick={act({ kind: 'approve' })}>
          {say('card.approve')}
        </button>
      )}
      {hasPage && (isReadyToInsert(record, settings) || isWorthRetrying(record)) && (
        <button
          type="button"
          className="button accent"
          disabled={!isThere || isRunning}
          onClick={() => insertion.insertOne(record)}
        >
          {say('card.insert')}
        </button>
      )}
      <CopyAnswer record={record} isNextStep={isRefused} />
      {approved || isPutAway ? (
        <button type="button" className="button" onClick={act({ kind: 'reopen' })}>
          {say('card.reopen')}
        </button>
      ) : (
        <button type="button" className="button" onClick={act({ kind: 'skip' })}>
          {say('card.skip')}
        </button>
      )}
      {hasPage && isUndoable(record) && (
        <button
          type="button"
          className="button"
          disabled={!isThere || isRunning}
          onClick={() => void insertion.undo([record.id])}
        >
          {say('card.undo')}
        </button>
      )}
      {hasPage && (
        <button
          type="button"
          className="button"
          disabled={!isThere}
          onClick={() => void desk.reveal(record.id)}
        >
          {say('card.showInPage')}
        </button>
      )}
    </div>
  );
}
