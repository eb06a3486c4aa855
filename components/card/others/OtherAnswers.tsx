import type { ReviewRecord } from '#core/review/state/record.ts';
import { plainAnswer } from '#core/review/plainAnswer.ts';
import { useTools } from '../../useDesk.ts';
import { EntryChoice } from './EntryChoice.tsx';
import { LibrarySearch } from './LibrarySearch.tsx';

const mostShown = 3;

interface Props {
  readonly record: ReviewRecord;
}

/** The way to another answer: what else came into question, what came near, and the whole record. */
export function OtherAnswers({ record }: Props) {
  const { desk, library } = useTools();
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
          <summary>{others.length === 1 ? '1 alternative' : `${others.length} alternatives`}</summary>
          <ul>
            {others.map(({ entryId, band, reason }) => (
              <EntryChoice
                key={entryId}
                entryId={entryId}
                band={band}
                remark={reason}
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
          <summary>The nearest on record, and what each lacks</summary>
          <ul>
            {near.map(({ entryId, missing }) => (
              <EntryChoice
                key={entryId}
                entryId={entryId}
                remark={
                  missing ? `Does not state ${missing}` : 'Came near, but is not certain enough to offer'
                }
                onUse={() => pickByHand(entryId)}
              />
            ))}
          </ul>
        </details>
      )}
      <details className="find">
        <summary>Search the record</summary>
        <LibrarySearch vendorId={record.vendorId} onUse={pickByHand} />
      </details>
    </div>
  );
}
