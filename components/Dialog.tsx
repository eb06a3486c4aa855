import { useEffect, useId, useRef, type ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
  /** The buttons, in reading order; the one that acts comes last. */
  readonly actions: ReactNode;
  /** For two things side by side. */
  readonly isWide?: boolean;
  onClose(): void;
}

/** A modal dialog: the browser's own, which keeps the focus inside and gives it back on closing. */
export function Dialog({ title, children, actions, isWide = false, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
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
      <div className="dialog-actions">{actions}</div>
    </dialog>
  );
}
