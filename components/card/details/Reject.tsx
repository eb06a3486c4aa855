import { useState, type FormEvent } from 'react';
import type { ReviewRecord } from '#core/review/state/record.ts';
import { useTools } from '../../useDesk.ts';

interface Props {
  readonly record: ReviewRecord;
}

/** A reviewer says no, and why: whoever wrote the answer reads it on the card. */
export function Reject({ record }: Props) {
  const { desk } = useTools();
  const [comment, setComment] = useState('');
  if (record.decision === 'rejected') return null;
  const reject = (event: FormEvent) => {
    event.preventDefault();
    desk.act(record.id, { kind: 'reject', comment: comment.trim() });
  };
  return (
    <details className="reject">
      <summary>Reject</summary>
      <form onSubmit={reject}>
        <input
          aria-label="Why it is rejected"
          placeholder="Why, for whoever wrote it"
          required
          value={comment}
          onChange={({ target }) => setComment(target.value)}
        />
        <button type="submit" className="button" disabled={comment.trim() === ''}>
          Reject answer
        </button>
      </form>
      {record.entryId !== null && (
        <p className="quiet">This entry is then not offered again for a question in these words.</p>
      )}
    </details>
  );
}
