import { diffWordsWithSpace } from 'diff';
import { useMemo } from 'react';
import type { ReviewRecord } from '#core/review/state/record.ts';
import { sameAnswer } from '#core/review/state/answers.ts';
import { say } from '../../words/say.ts';

/** Milliseconds a comparison may take; two long texts with nothing in common are then shown as they are. */
const timeout = 100;

interface Props {
  readonly record: ReviewRecord;
}

/** What a person changed against the record's words: what was left out is struck, what was added is marked. */
export function EditDiff({ record: { entryId, documented, answer } }: Props) {
  const [before, after] = [documented.text ?? '', answer.text ?? ''];
  const parts = useMemo(
    () =>
      diffWordsWithSpace(before, after, { timeout }) ?? [
        { value: before, removed: true, added: false },
        { value: after, removed: false, added: true },
      ],
    [before, after],
  );
  if (entryId === null || before === '' || sameAnswer(documented, { ...documented, text: after }))
    return null;
  return (
    <details className="diff">
      <summary>{say('card.changedAgainstRecord')}</summary>
      <p>
        {parts.map(({ value, added, removed }, index) => {
          const key = `${index} ${value}`;
          if (added) return <ins key={key}>{value}</ins>;
          return removed ? <del key={key}>{value}</del> : <span key={key}>{value}</span>;
        })}
      </p>
    </details>
  );
}
