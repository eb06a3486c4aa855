import { useEffect, useId, useState } from 'react';
import { fileProblem } from '#core/files/fileProblem.ts';
import type { LastBackup } from '#core/library/backup/reminder.ts';
import type { Problem } from '#core/problems.ts';
import { saveFile } from '../../saveFile.ts';
import { noteBackup, openBackingUp, readDeskKey, readLastBackup, useLibrary } from '../useLibrary.ts';
import { ReminderChoice } from './ReminderChoice.tsx';

const day = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeStyle: 'short' });

/** Everything this browser keeps, in one file. */
export function MakeBackup() {
  const id = useId();
  const library = useLibrary();
  const [withNda, setWithNda] = useState(false);
  const [last, setLast] = useState<LastBackup | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => void readLastBackup().then(setLast), []);
  const make = async () => {
    setBusy(true);
    const worker = openBackingUp();
    const reply = await worker.ask({ ask: 'backup', withNda, key: await readDeskKey() });
    worker.stop();
    setBusy(false);
    if (reply.said === 'refused') return setProblem(fileProblem(reply));
    if (reply.said !== 'file') return;
    const made = { at: library.now(), sequence: reply.sequence };
    setProblem(null);
    saveFile(
      `onrecord-backup-${new Date(made.at).toISOString().slice(0, 10)}.json`,
      reply.file,
      reply.file.type,
    );
    library.announce('The backup is saved with your downloads.');
    // Without the answers under NDA it is no copy of everything, so the reminder goes on.
    if (!withNda) return;
    await noteBackup(made);
    setLast(made);
  };
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>Back up everything</h2>
      <p>
        A backup holds the companies you added, their answers with the whole history, and every review with
        its log. Bundled answers come with OnRecord and are not in it, and what you allowed a site is asked
        again. The file is not encrypted: keep it where you would keep the answers themselves.
      </p>
      <p className="quiet">
        {last ? `Last whole backup: ${day.format(last.at)}.` : 'No whole backup has been made here yet.'}
      </p>
      {problem && (
        <p className="notice" role="alert">
          {problem.cause} {problem.nextStep}
        </p>
      )}
      <label>
        <input type="checkbox" checked={withNda} onChange={({ target }) => setWithNda(target.checked)} /> With
        answers that may only be told under a non-disclosure agreement, and the reviews that name them
      </label>
      <p>
        <button type="button" className="button primary" disabled={isBusy} onClick={() => void make()}>
          {isBusy ? 'Backing up …' : 'Save a backup'}
        </button>
      </p>
      <ReminderChoice />
    </section>
  );
}
