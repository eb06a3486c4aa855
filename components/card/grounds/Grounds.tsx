import { TriangleAlert } from 'lucide-react';
import type { Suggestion } from '#core/types.ts';
import type { ReviewRecord } from '#core/review/state/record.ts';
import { useTools } from '../../useDesk.ts';
import { BandMark } from './BandMark.tsx';
import { AgedSource } from './AgedSource.tsx';
import { say } from '../../words/say.ts';

interface Props {
  readonly record: ReviewRecord;
  readonly suggestion: Suggestion | null;
}

/** Why this answer, and where it is written down. */
export function Grounds({ record, suggestion }: Props) {
  const { library } = useTools();
  const entry = record.entryId === null ? null : library.entryOf(record.entryId);
  if (!entry) return null;
  return (
    <div className="grounds">
      <p>
        {suggestion ? (
          <>
            <BandMark band={suggestion.band} /> · {suggestion.reason}
          </>
        ) : (
          say('card.pickedByHand')
        )}
      </p>
      <AgedSource source={entry.source} />
      {suggestion?.caution && (
        <p className="caution">
          <TriangleAlert aria-hidden />
          {suggestion.caution}
        </p>
      )}
    </div>
  );
}
