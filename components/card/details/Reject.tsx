import { useState, type FormEvent } from 'react';
import type { ReviewRecord } from '#core/review/state/record.ts';
import { useTools } from '../../useDesk.ts';
import { say } from '../../words/say.ts';

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
      <summary>{say('card.reject')}</summary>
      <form onSubmit={reject}>
        <input
          aria-label={say('card.whyRejected')}
          placeholder={say('card.whyRejectedHint')}
          required
          value={comment}
          onChange={({ target }) => setComment(target.value)}
        />
        <button type="submit" className="button" disabled={comment.trim() === ''}>
          {say('card.rejectAnswer')}
        </button>
      </form>
      {record.entryId !== null && <p className="quiet">{say('card.rejectMeans')}</p>}
    </details>
  );
}
