import { useEffect, useState } from 'react';
import type { LastBackup } from '#core/library/backup/reminder.ts';
import type { VendorProfile } from '#core/library/libraryEntry.ts';
import { Dialog } from '../Dialog.tsx';
import { longTime } from '../words/dates.ts';
import { say, sayCount } from '../words/say.ts';
import { readLastBackup, useLibrary, useLibraryState } from './useLibrary.ts';

interface Props {
  readonly vendor: VendorProfile;
  onClose(): void;
}

/** Asks before a company goes with everything of theirs, and says whether a backup holds it. */
export function RemoveVendor({ vendor, onClose }: Props) {
  const library = useLibrary();
  const own = useLibraryState((state) => state.entries.filter(({ kept }) => kept !== null).length);
  const isReading = useLibraryState((state) => state.phase === 'reading');
  const [last, setLast] = useState<LastBackup | null>(null);
  const [sequence, setSequence] = useState(0);
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    void readLastBackup().then(setLast);
    void library.kept.lastSequence().then(setSequence);
  }, [library]);
  const isSafe = last !== null && last.sequence >= sequence;
  const remove = async () => {
    if (await library.removeVendor(vendor)) onClose();
    else setRefused(true);
  };
  return (
    <Dialog
      title={say('library.removeVendor', { vendor: vendor.name })}
      closing="cancel"
      onClose={onClose}
      actions={
        <button type="button" className="button primary" disabled={isReading} onClick={() => void remove()}>
          {isReading ? say('answers.reading') : sayCount('library.removeWith', own, { vendor: vendor.name })}
        </button>
      }
    >
      <p>{say('library.removeSays')}</p>
      <p className={isSafe ? 'quiet' : 'caution'}>
        {last ? say('backup.last', { time: longTime(last.at) }) : say('backup.none')}{' '}
        {last && !isSafe && say('library.changedSinceBackup')}{' '}
        {!isSafe && (
          <a href="#backup" onClick={onClose}>
            {say('library.backUpFirst')}
          </a>
        )}
      </p>
      {isRefused && (
        <p className="notice" role="alert">
          {say('library.removeOvertaken')}
        </p>
      )}
    </Dialog>
  );
}
