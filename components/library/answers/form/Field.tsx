import { useId } from 'react';
import type { EntryDraft } from '#core/library/draft.ts';
import { fieldFlawWords } from '../../../words/files.ts';
import type { FieldsProps } from './EntryForm.tsx';

/** Fields of a draft that are plain text. */
type TextField = {
  [Key in keyof EntryDraft]: EntryDraft[Key] extends string ? Key : never;
}[keyof EntryDraft];

interface Props extends FieldsProps {
  readonly name: Exclude<TextField, 'level'>;
  readonly label: string;
  readonly hint?: string;
  /** Several lines; one where it is left out. */
  readonly rows?: number;
  readonly type?: 'text' | 'date';
}

/** One labelled field with its hint and, after a refused save, what is wrong with it. */
export function Field({ draft, complaints, set, name, label, hint, rows, type = 'text' }: Props) {
  const [field, hintId, complaintId] = [useId(), useId(), useId()];
  const complaint = complaints[name];
  const common = {
    id: field,
    value: draft[name],
    'aria-invalid': complaint !== undefined,
    'aria-describedby': `${hintId} ${complaintId}`,
    onChange: ({ target }: { readonly target: { readonly value: string } }) => set({ [name]: target.value }),
  };
  return (
    <div className="field">
      <label htmlFor={field}>{label}</label>
      {rows ? <textarea rows={rows} {...common} /> : <input type={type} {...common} />}
      <p id={hintId} className="quiet">
        {hint}
      </p>
      <p id={complaintId} className="complaint">
        {complaint && fieldFlawWords(complaint, label)}
      </p>
    </div>
  );
}
