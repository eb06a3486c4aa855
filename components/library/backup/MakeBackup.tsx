import { useEffect, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { fileProblem } from '../../words/problems.ts';
import type { LastBackup } from '#core/library/backup/reminder.ts';
import type { Problem } from '#core/problems.ts';
import { saveFile } from '../../saveFile.ts';
import { Waiting } from '../import/Waiting.tsx';
import {
  noteBackup,
  openBackingUp,
  readDeskKey,
  readLastBackup,
  useLibrary,
  type BackingUp,
} from '../useLibrary.ts';
import { ReminderChoice } from './ReminderChoice.tsx';
import { say } from '../../words/say.ts';
import { longTime } from '../../words/dates.ts';

/** Everything this browser keeps, in one file. */
export function MakeBackup() {
  const id = useId();
  const library = useLibrary();
  const [withNda, setWithNda] = useState(false);
  const [last, setLast] = useState<LastBackup | null>(null);
  /** How much is done, 0 to 1; null while none is made. */
  const [share, setShare] = useState<number | null>(null);
  const worker = useRef<BackingUp | null>(null);
  const save = useRef<HTMLButtonElement>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => void readLastBackup().then(setLast), []);
  const make = async () => {
    setShare(0);
    const asked = openBackingUp();
    worker.current = asked;
    const key = await readDeskKey();
    const reply = await asked.ask({ ask: 'backup', withNda, key }, (done) => setShare(done));
    asked.stop();
    // One that was cancelled must not end the one that was begun since.
    if (worker.current !== asked) return;
    worker.current = null;
    setShare(null);
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
  /** Nothing is saved and nothing noted before all of it is made, so there is nothing to take back. */
  const cancel = () => {
    worker.current?.stop();
    worker.current = null;
    // Drawn at once: a button that is still disabled takes no focus.
    flushSync(() => setShare(null));
    library.announce(say('backup.cancelled'));
    save.current?.focus();
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
        <button
          ref={save}
          type="button"
          className="button primary"
          disabled={share !== null}
          onClick={() => void make()}
        >
          {say(share === null ? 'backup.save' : 'backup.busy')}
        </button>
      </p>
      {share !== null && <Waiting share={share} onCancel={cancel} />}
      <ReminderChoice />
    </section>
  );
}
