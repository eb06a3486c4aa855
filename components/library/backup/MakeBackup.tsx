import { useEffect, useId, useState } from 'react';
import { fileProblem } from '../../words/problems.ts';
import type { LastBackup } from '#core/library/backup/reminder.ts';
import type { Problem } from '#core/problems.ts';
import { saveFile } from '../../saveFile.ts';
import { noteBackup, openBackingUp, readDeskKey, readLastBackup, useLibrary } from '../useLibrary.ts';
import { ReminderChoice } from './ReminderChoice.tsx';
import { say } from '../../words/say.ts';
import { longTime } from '../../words/dates.ts';

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
    library.announce(say('backup.saved'));
    // Without the answers under NDA it is no copy of everything, so the reminder goes on.
    if (!withNda) return;
    await noteBackup(made);
    setLast(made);
  };
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{say('backup.makeTitle')}</h2>
      <p>{say('backup.about')}</p>
      <p className="quiet">{last ? say('backup.last', { time: longTime(last.at) }) : say('backup.none')}</p>
      {problem && (
        <p className="notice" role="alert">
          {problem.cause} {problem.nextStep}
        </p>
      )}
      <label>
        <input type="checkbox" checked={withNda} onChange={({ target }) => setWithNda(target.checked)} />{' '}
        {say('backup.withNda')}
      </label>
      <p>
        <button type="button" className="button primary" disabled={isBusy} onClick={() => void make()}>
          {say(isBusy ? 'backup.busy' : 'backup.save')}
        </button>
      </p>
      <ReminderChoice />
    </section>
  );
}
