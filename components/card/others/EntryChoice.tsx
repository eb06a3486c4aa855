import type { Band } from '#core/types.ts';
import { useTools } from '../../useDesk.ts';
import { BandMark } from '../grounds/BandMark.tsx';
import { AgedSource } from '../grounds/AgedSource.tsx';
import { say } from '../../words/say.ts';

interface Props {
  readonly entryId: string;
  readonly band?: Band;
  /** Why it is offered, or what it lacks. */
  readonly remark?: string;
  onUse(): void;
}

/** One entry a person may take instead. */
export function EntryChoice({ entryId, band, remark, onUse }: Props) {
  const entry = useTools().library.entryOf(entryId);
  if (!entry) return null;
  return (
    <li className="entry">
      <p className="entry-question">{entry.question}</p>
      <p className="entry-answer">{entry.answer.brief ?? entry.answer.text}</p>
      <p className="quiet">
        {band && (
          <>
            <BandMark band={band} /> ·{' '}
          </>
        )}
        {remark}
      </p>
      <AgedSource source={entry.source} />
      <button
        type="button"
        className="link"
        aria-label={say('card.useThisFor', { question: entry.question })}
        onClick={onUse}
      >
        {say('card.useThis')}
      </button>
    </li>
  );
}
