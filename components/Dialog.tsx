import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { say } from './words/say.ts';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
  /** The buttons that act, in reading order, the main one last; without any it is only read and closed. */
  readonly actions?: ReactNode;
  /** What leaving it means: to cancel what was about to be done, or only to close it. */
  readonly closing?: 'close' | 'cancel';
  /** For two things side by side. */
  readonly isWide?: boolean;
  onClose(): void;
}

/** A modal dialog: the browser's own, which keeps the focus inside and gives it back on closing. */
export function Dialog({ title, children, actions, closing = 'close', isWide = false, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  // Closed while it is still in the document: only then does the browser give the focus back.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={isWide ? 'dialog wide' : 'dialog'}
      aria-labelledby={heading}
      onCancel={onClose}
    >
      <h2 id={heading}>{title}</h2>
      <div className="dialog-body">{children}</div>
      <div className="dialog-actions">
        <button type="button" className="button" onClick={onClose}>
          {say(`words.${closing}`)}
        </button>
        {actions}
      </div>
    </dialog>
  );
}
