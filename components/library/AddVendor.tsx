import { useId, useState, type FormEvent } from 'react';
import type { VendorProfile } from '#core/library/libraryEntry.ts';
import { Dialog } from '../Dialog.tsx';
import { useLibrary } from './useLibrary.ts';
import { say } from '../words/say.ts';

interface Props {
  /** The company to rename; null to add one. */
  readonly before: VendorProfile | null;
  onClose(): void;
}

/** Names a company: a new one, or one that is there under another name. Its id never changes. */
export function AddVendor({ before, onClose }: Props) {
  const library = useLibrary();
  const [name, setName] = useState(before?.name ?? '');
  const [isRefused, setRefused] = useState(false);
  const [field, form, complaint] = [useId(), useId(), useId()];
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const isDone = before
      ? await library.changeVendor({ ...before, name })
      : (await library.addVendor(name)) !== null;
    if (isDone) onClose();
    else setRefused(true);
  };
  return (
    <Dialog
      title={before ? say('library.renameVendor', { vendor: before.name }) : say('library.addVendor')}
      onClose={onClose}
      closing="cancel"
      actions={
        <>
          <button type="submit" form={form} className="button primary">
            {say(before ? 'library.rename' : 'library.add')}
          </button>
        </>
      }
    >
      <form id={form} className="field" onSubmit={(event) => void submit(event)}>
        <label htmlFor={field}>{say('library.vendorName')}</label>
        <input
          id={field}
          type="text"
          value={name}
          aria-invalid={isRefused}
          aria-describedby={complaint}
          onChange={({ target }) => {
            setName(target.value);
            setRefused(false);
          }}
        />
        <p id={complaint} className="complaint" role="alert">
          {isRefused && say(name.trim() === '' ? 'library.nameEmpty' : 'library.nameTaken')}
        </p>
      </form>
    </Dialog>
  );
}
