import { useState } from 'react';
import { isApproved } from '#core/review/state/approval.ts';
import type { ReviewRecord } from '#core/review/state/record.ts';
import { sameAnswer } from '#core/review/state/answers.ts';
import { useTools, type Saved } from '../../useDesk.ts';
import { asName, say } from '../../words/say.ts';

interface Props {
  readonly record: ReviewRecord;
}

/**
 * Keeps an approved answer for the next questionnaire: unchanged words as another way to ask their entry, own
 * words as an entry. Nothing is kept without this press, and it can be taken back here or in the library.
 */
export function SaveToLibrary({ record }: Props) {
  const { desk, saving } = useTools();
  const [saved, setSaved] = useState<Saved | null>(null);
  if (!isApproved(record)) return null;
  const isRecords = record.entryId !== null && sameAnswer(record.answer, record.documented);
  const save = async (as: 'new-entry' | 'another-way') => {
    const outcome = await saving.save(record, as);
    setSaved(outcome);
    desk.announce(say(`card.saved.${asName(outcome.outcome)}`));
  };
  const undo = async (entryId: string) => {
    if (await saving.undo(entryId)) setSaved(null);
    else setSaved({ outcome: 'not-saved' });
  };
  if (saved) {
    return (
      <p className="quiet">
        {say(`card.saved.${asName(saved.outcome)}`)}{' '}
        {'entryId' in saved && (
          <button type="button" className="link" onClick={() => void undo(saved.entryId)}>
            {say('card.takeBack')}
          </button>
        )}
      </p>
    );
  }
  return (
    <p className="save-to-library">
      <button
        type="button"
        className="button"
        data-key="save"
        aria-keyshortcuts="l"
        onClick={() => void save(isRecords ? 'another-way' : 'new-entry')}
      >
        {say(isRecords ? 'card.saveAnotherWay' : 'card.saveNew')}
      </button>
      {record.entryId !== null && !isRecords && (
        <button type="button" className="link" onClick={() => void save('another-way')}>
          {say('card.saveQuestionOnly')}
        </button>
      )}
    </p>
  );
}
