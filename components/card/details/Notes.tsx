import { useState, type FormEvent } from 'react';
import type { ReviewRecord } from '#core/review/state/record.ts';
import { useDeskState, useTools } from '../../useDesk.ts';
import { nameOf } from '../../words/standing.ts';
import { dayAndTime } from '../../words/dates.ts';
import { say } from '../../words/say.ts';

interface Props {
  readonly record: ReviewRecord;
}

/** What people want kept beside the question. Never inserted; in the log and in a file sent for review. */
export function Notes({ record }: Props) {
  const { desk } = useTools();
  const me = useDeskState((state) => state.person.id);
  const [text, setText] = useState('');
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (desk.act(record.id, { kind: 'note', text }) === null) setText('');
  };
  const { notes } = record;
  return (
    <details className="notes">
      <summary>
        {notes.length === 0 ? say('card.notes') : say('card.notesCount', { count: notes.length })}
      </summary>
      <ul>
        {notes.map(({ at, by, text: said }) => (
          <li key={`${at} ${by.id}`}>
            {said} <span className="quiet">{`${nameOf(by, me)}, ${dayAndTime(at)}`}</span>
          </li>
        ))}
      </ul>
      <form onSubmit={add}>
        <input
          aria-label={say('card.note')}
          placeholder={say('card.noteHint')}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <button type="submit" className="button" disabled={text.trim() === ''}>
          {say('card.add')}
        </button>
      </form>
    </details>
  );
}
