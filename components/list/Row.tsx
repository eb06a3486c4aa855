import { memo, useId } from 'react';
import { standingOf } from '#core/review/standing.ts';
import type { ReviewRecord } from '#core/review/state/record.ts';
import { BandMark } from '../card/BandMark.tsx';
import { StandingIcon } from '../StandingIcon.tsx';
import { useDeskState } from '../useDesk.ts';
import { standingNames } from '../words/standing.ts';

interface Props {
  readonly record: ReviewRecord;
  onOpen(id: string): void;
}

/** A question at rest: what it asks, where it stands, how sure we are. */
export const Row = memo(function Row({ record, onOpen }: Props) {
  const label = useId();
  const isThere = useDeskState((state) => state.onPage.has(record.id));
  const standing = standingOf(record);
  const { number, text } = record.question;
  const band = standing === 'to-review' ? record.match.suggestions[0]?.band : undefined;
  return (
    <li
      className="row"
      aria-labelledby={label}
      data-question-id={record.id}
      data-state={standing}
      data-away={!isThere}
    >
      <button type="button" aria-expanded={false} onClick={() => onOpen(record.id)}>
        <StandingIcon standing={standing} />
        <span className="row-question" id={label}>
          {number && <span className="number">{number} </span>}
          {text}
        </span>
        <span className="row-standing">
          {band ? <BandMark band={band} /> : standingNames[standing]}
          {!isThere && <span className="away">Not on the page now</span>}
        </span>
      </button>
    </li>
  );
});
