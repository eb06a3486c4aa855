import type { ReviewRecord } from '#core/review/state/record.ts';
import { plainAnswer } from '#core/review/plainAnswer.ts';
import { useDeskState, useTools } from '../../useDesk.ts';
import { EntryChoice } from './EntryChoice.tsx';
import { LibrarySearch } from './LibrarySearch.tsx';
import { remarkWords } from '../../words/remarks.ts';
import { say, sayCount } from '../../words/say.ts';

const mostShown = 3;

interface Props {
  readonly record: ReviewRecord;
}

/** The way to another answer: what else came into question, what came near, and the whole record. */
export function OtherAnswers({ record }: Props) {
  const { desk, library } = useTools();
  const me = useDeskState((state) => state.person.id);
  const { suggestions, nearest } = record.match;
  const others = suggestions.filter(({ entryId }) => entryId !== record.entryId).slice(0, mostShown);
  const near = suggestions.length > 0 ? [] : nearest.slice(0, mostShown);
  const pickByHand = (entryId: string) => {
    const entry = library.entryOf(entryId);
    if (!entry) return;
    const answer = plainAnswer(record.question, entry.answer);
    desk.act(record.id, { kind: 'pickEntry', entryId, answer, basis: library.versionOf(entryId) });
  };
  return (
    <div className="others">
      {others.length > 0 && (
        <details className="alternatives">
          <summary>{sayCount('card.alternatives', others.length)}</summary>
          <ul>
            {others.map(({ entryId, band, reason }) => (
              <EntryChoice
                key={entryId}
                entryId={entryId}
                band={band}
                remark={remarkWords(reason, me)}
                onUse={() =>
                  desk.act(record.id, {
                    kind: 'pickAlternative',
                    entryId,
                    basis: library.versionOf(entryId),
                  })
                }
              />
            ))}
          </ul>
        </details>
      )}
      {near.length > 0 && (
        <details className="alternatives" open={record.entryId === null}>
          <summary>{say('card.nearest')}</summary>
          <ul>
            {near.map(({ entryId, missing }) => (
              <EntryChoice
                key={entryId}
                entryId={entryId}
                remark={
                  missing
                    ? say('card.doesNotState', { missing: remarkWords(missing, me) })
                    : say('card.cameNear')
                }
                onUse={() => pickByHand(entryId)}
              />
            ))}
          </ul>
        </details>
      )}
      <details className="find">
        <summary>{say('card.searchRecord')}</summary>
        <LibrarySearch vendorId={record.vendorId} onUse={pickByHand} />
      </details>
    </div>
  );
}
