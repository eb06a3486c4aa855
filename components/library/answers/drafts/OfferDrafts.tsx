import { useState } from 'react';
import { restored } from '#core/library/changes.ts';
import type { EntryWrite, LibraryEntry } from '#core/library/libraryEntry.ts';
import { Dialog } from '../../../Dialog.tsx';
import { useLibrary, useLibraryState } from '../../useLibrary.ts';
import { say, sayCount } from '../../../words/say.ts';

interface Props {
  readonly drafts: readonly LibraryEntry[];
  /** All of them are offered now, by these writes, in the order of the drafts. */
  onOffered(writes: readonly EntryWrite[]): void;
  onClose(): void;
}

/** Asks before many drafts are offered: from then on forms get them. */
export function OfferDrafts({ drafts, onOffered, onClose }: Props) {
  const library = useLibrary();
  const vendor = useLibraryState(({ vendors, vendorId }) => vendors.find(({ id }) => id === vendorId)?.name);
  const [stage, setStage] = useState<'asking' | 'writing' | 'overtaken'>('asking');
  const offer = async () => {
    setStage('writing');
    const change = { at: library.now(), by: library.person };
    const writes = drafts.map((draft) => restored(draft, change));
    if (!(await library.write(writes, sayCount('answers.offeredAll', writes.length))))
      return setStage('overtaken');
    onOffered(writes);
    onClose();
  };
  return (
    <Dialog
      title={sayCount('answers.offerDrafts', drafts.length)}
      closing="cancel"
      onClose={onClose}
      actions={
        <button
          type="button"
          className="button primary"
          disabled={stage !== 'asking'}
          onClick={() => void offer()}
        >
          {stage === 'writing' ? say('answers.offering') : sayCount('answers.offerNow', drafts.length)}
        </button>
      }
    >
      <p>{say('answers.offerSays', { vendor: vendor ?? '' })}</p>
      {stage === 'overtaken' && (
        <p className="notice" role="alert">
          {say('answers.offerOvertaken')}
        </p>
      )}
    </Dialog>
  );
}
