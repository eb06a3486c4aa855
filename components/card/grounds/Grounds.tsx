import { TriangleAlert } from 'lucide-react';
import type { Suggestion } from '#core/types.ts';
import type { ReviewRecord } from '#core/review/state/record.ts';
import { useDeskState, useTools } from '../../useDesk.ts';
import { BandMark } from './BandMark.tsx';
import { AgedSource } from './AgedSource.tsx';
import { remarkWords } from '../../words/remarks.ts';
import { say } from '../../words/say.ts';

interface Props {
  readonly record: ReviewRecord;
  readonly suggestion: Suggestion | null;
}

/** Why this answer, and where it is written down. */
export function Grounds({ record, suggestion }: Props) {
  const { library } = useTools();
  const me = useDeskState((state) => state.person.id);
  const entry = record.entryId === null ? null : library.entryOf(record.entryId);
  if (!entry) return null;
  return (
    <div className="grounds">
      <p>
        {suggestion ? (
          <>
            <BandMark band={suggestion.band} /> · {remarkWords(suggestion.reason, me)}
          </>
        ) : (
          say('card.pickedByHand')
        )}
      </p>
      <AgedSource source={entry.source} />
      {suggestion?.caution && (
        <p className="caution">
          <TriangleAlert aria-hidden />
          {remarkWords(suggestion.caution, me)}
        </p>
      )}
    </div>
  );
}
