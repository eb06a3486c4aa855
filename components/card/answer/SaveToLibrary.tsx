import { useState } from 'react';
import { isApproved } from '#core/review/state/approval.ts';
import type { ReviewRecord } from '#core/review/state/record.ts';
import { sameAnswer } from '#core/review/state/answers.ts';
import { useTools, type Saved } from '../../useDesk.ts';

interface Props {
  readonly record: ReviewRecord;
}

const said: Readonly<Record<Saved['outcome'], string>> = {
  'new-entry': 'Saved to the library as a new entry.',
  'another-way': 'Saved to the library as another way to ask.',
  'already-there': 'The library already knows this question.',
  'nothing-to-save': 'There are no words to save. Write the answer first.',
  'not-saved': 'The entry was changed elsewhere or could not be saved. Save again.',
};

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
    desk.announce(said[outcome.outcome]);
  };
  const undo = async (entryId: string) => {
    if (await saving.undo(entryId)) setSaved(null);
    else setSaved({ outcome: 'not-saved' });
  };
  if (saved) {
    return (
      <p className="quiet">
        {said[saved.outcome]}{' '}
        {'entryId' in saved && (
          <button type="button" className="link" onClick={() => void undo(saved.entryId)}>
            Take it back
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
        {isRecords ? 'Save as another way to ask' : 'Save as a new entry'}
      </button>
      {record.entryId !== null && !isRecords && (
        <button type="button" className="link" onClick={() => void save('another-way')}>
          Save only the question, as another way to ask
        </button>
      )}
    </p>
  );
}
