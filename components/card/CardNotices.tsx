import { problem } from '../words/problems.ts';
import { isEmptyAnswer, type ReviewRecord } from '#core/review/state/record.ts';
import { sameAnswer } from '#core/review/state/answers.ts';
import { isUndoable } from '#core/review/standing.ts';
import { isPointedAt, useDeskState, useTools } from '../useDesk.ts';
import { answerWords } from '../words/answers.ts';
import { say } from '../words/say.ts';

interface Props {
  readonly record: ReviewRecord;
}

/** What a person should know about this question just now. */
export function CardNotices({ record }: Props) {
  const { desk } = useTools();
  const refusal = useDeskState((state) => state.refusals.get(record.id));
  const mine = useDeskState((state) => state.conflicts.get(record.id));
  const value = useDeskState((state) => state.onPage.get(record.id)?.value);
  const isPointed = useDeskState((state) => isPointedAt(state.onPage.get(record.id)));
  const { insertion } = record;
  const isChanged = insertion.state === 'changed';
  const holdsOther =
    value && !isUndoable(record) && !isEmptyAnswer(value) && !sameAnswer(value, record.answer);
  return (
    <>
      {refusal && (
        <p className="notice" role="alert">
          <strong>{problem(refusal).cause}</strong> {problem(refusal).nextStep}
        </p>
      )}
      {isChanged && (
        <p className="notice">{say('card.pageShows', { answer: answerWords(insertion.readBack) })}</p>
      )}
      {holdsOther && <p className="notice quiet">{say('card.formHolds', { answer: answerWords(value) })}</p>}
      {isPointed && (
        <p className="notice quiet">
          {say('card.pointed')}{' '}
          <button type="button" className="link" onClick={() => void desk.forgetPlace(record.id)}>
            {say('card.forget')}
          </button>
        </p>
      )}
      {mine && (
        <div className="notice" role="alert">
          <p>
            <strong>{problem('other-window').cause}</strong> {problem('other-window').nextStep}{' '}
            {say('card.hereYouHad', { answer: answerWords(mine) })}
          </p>
          <button type="button" className="button" onClick={() => desk.resolve(record.id, 'theirs')}>
            {say('card.keepTheirs')}
          </button>
          <button type="button" className="button" onClick={() => desk.resolve(record.id, 'mine')}>
            {say('card.useMine')}
          </button>
        </div>
      )}
    </>
  );
}
