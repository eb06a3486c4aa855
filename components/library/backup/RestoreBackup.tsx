import { useEffect, useId, useRef, useState } from 'react';
import { fileProblem } from '../../words/problems.ts';
import type { Problem } from '#core/problems.ts';
import { Waiting } from '../import/Waiting.tsx';
import {
  openBackingUp,
  readDeskKey,
  useLibrary,
  type BackingUp,
  type ComparisonInWords,
} from '../useLibrary.ts';
import { RestorePreview } from './RestorePreview.tsx';
import { say } from '../../words/say.ts';

type Stage =
  | { readonly at: 'choose' }
  | { readonly at: 'reading'; readonly isRestoring: boolean }
  | { readonly at: 'preview'; readonly comparison: ComparisonInWords };

/** A backup, compared with what is here, and restored in one transaction once a person has seen it. */
export function RestoreBackup() {
  const id = useId();
  const library = useLibrary();
  const [stage, setStage] = useState<Stage>({ at: 'choose' });
  const [problem, setProblem] = useState<Problem | null>(null);
  const worker = useRef<BackingUp | null>(null);
  const chosen = useRef<Blob | null>(null);
  const stop = () => {
    worker.current?.stop();
    worker.current = null;
    setStage({ at: 'choose' });
  };
  useEffect(() => () => worker.current?.stop(), []);

  const compare = async (file: Blob) => {
    stop();
    const asked = openBackingUp();
    [worker.current, chosen.current] = [asked, file];
    setProblem(null);
    setStage({ at: 'reading', isRestoring: false });
    const reply = await asked.ask({ ask: 'compare', file, key: await readDeskKey() });
    if (worker.current !== asked) return;
    if (reply.said === 'comparison') return setStage({ at: 'preview', comparison: reply.comparison });
    stop();
    if (reply.said === 'refused') setProblem(fileProblem(reply));
  };
  const restore = async () => {
    const [asked, file] = [worker.current, chosen.current];
    if (!asked || !file) return;
    setStage({ at: 'reading', isRestoring: true });
    const reply = await asked.ask({ ask: 'restore', by: library.person });
    if (reply.said === 'refused') {
      // What is here changed: the comparison is made anew, and the reason stays on show.
      if (reply.id === 'backup-overtaken') await compare(file);
      else stop();
      return setProblem(fileProblem(reply));
    }
    stop();
    library.announce(say('backup.restored'));
  };
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{say('backup.restoreTitle')}</h2>
      {problem && (
        <p className="notice" role="alert">
          {problem.cause} {problem.nextStep}
        </p>
      )}
      {stage.at === 'choose' && (
        <p className="import-inline">
          <label htmlFor={`${id}-file`}>{say('backup.file')}</label>
          <input
            id={`${id}-file`}
            type="file"
            accept=".json"
            onChange={({ target }) => {
              const file = target.files?.[0];
              if (file) void compare(file);
            }}
          />
        </p>
      )}
      {stage.at === 'reading' && <Waiting share={null} onCancel={stage.isRestoring ? null : stop} />}
      {stage.at === 'preview' && (
        <RestorePreview comparison={stage.comparison} onCancel={stop} onRestore={() => void restore()} />
      )}
    </section>
  );
}
