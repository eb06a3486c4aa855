import { useEffect, useId, useRef } from 'react';
import type { DatabaseProblem } from '#core/problems.ts';
import { problem } from '../words/problems.ts';
import { say } from '../words/say.ts';

/** Stands over everything while nobody can get at what is kept. It cannot be dismissed, only left by opening anew. */
export function Barrier({ id }: { readonly id: DatabaseProblem }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const words = useId();
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  const { cause, nextStep } = problem(id);
  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby={words}
      onCancel={(event) => event.preventDefault()}
      onClose={() => dialog.current?.showModal()}
    >
      <p id={words} className="notice" role="alert">
        <strong>{cause}</strong> {nextStep}
      </p>
      <div className="dialog-actions">
        <button type="button" className="button primary" onClick={() => location.reload()}>
          {say('barrier.openAgain')}
        </button>
      </div>
    </dialog>
  );
}
