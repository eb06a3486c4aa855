import { memo, useId } from 'react';
import { standingOf } from '#core/review/standing.ts';
import type { ReviewRecord } from '#core/review/state/record.ts';
import { BandMark } from '../card/grounds/BandMark.tsx';
import { StandingIcon } from '../StandingIcon.tsx';
import { isAwayFrom, useDeskState, useTools } from '../useDesk.ts';
import { standingName } from '../words/standing.ts';
import { say } from '../words/say.ts';

interface Props {
  readonly record: ReviewRecord;
  /** Its place among all questions shown, from 1, where not all of them are in the document. */
  readonly place?: number;
  readonly total?: number;
  onOpen(id: string): void;
}

/** A question at rest: what it asks, where it stands, how sure we are. A click opens it and shows it in the page. */
export const Row = memo(function Row({ record, place, total, onOpen }: Props) {
  const label = useId();
  const { desk } = useTools();
  const isThere = useDeskState((state) => state.onPage.has(record.id));
  const isAway = useDeskState((state) => isAwayFrom(state, record.id));
  const standing = standingOf(record);
  const open = () => {
    onOpen(record.id);
    if (isThere) void desk.reveal(record.id);
  };
  const { number, text } = record.question;
  const band = standing === 'to-review' ? record.match.suggestions[0]?.band : undefined;
  return (
    <li
      className="row"
      aria-labelledby={label}
      data-question-id={record.id}
      data-state={standing}
      data-away={isAway}
      aria-posinset={place}
      aria-setsize={total}
    >
      <button type="button" aria-expanded={false} onClick={open}>
        <StandingIcon standing={standing} />
        <span className="row-question" id={label}>
          {number && <span className="number">{number} </span>}
          {text}
        </span>
        <span className="row-standing">
          {band ? <BandMark band={band} /> : standingName(standing)}
          {isAway && <span className="away">{say('list.notOnPage')}</span>}
        </span>
      </button>
    </li>
  );
});
