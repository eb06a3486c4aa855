import { useId, useState, type FormEvent } from 'react';
import { changed, created, overriding } from '#core/library/changes.ts';
import { draftOf, emptyDraft, readDraft, type EntryDraft, type ReadDraft } from '#core/library/draft.ts';
import type { ShownEntry } from '#core/library/merged.ts';
import { useLibrary, useLibraryState } from '../../useLibrary.ts';
import { AnswerFields, KeepingFields, QuestionFields, SourceFields } from './fields.tsx';
import { say } from '../../../words/say.ts';

interface Props {
  /** The entry to change; null for a new one. */
  readonly before: ShownEntry | null;
  onDone(id: string): void;
  onCancel(): void;
}

export type Complaints = NonNullable<ReadDraft['complaints']>;

/** What the groups of fields are given. */
export interface FieldsProps {
  readonly draft: EntryDraft;
  readonly complaints: Complaints;
  set(part: Partial<EntryDraft>): void;
}

/** Writes or changes an entry, held to the same schema as the bundled ones. Nothing is saved before it holds. */
export function EntryForm({ before: given, onDone, onCancel }: Props) {
  // What the person started from: a change from another window must be met as a conflict, not written over.
  const [before] = useState(given);
  const [draft, setDraft] = useState(() => (before ? draftOf(before.kept ?? before.entry) : emptyDraft()));
  const [complaints, setComplaints] = useState<Complaints>({});
  const [isConflict, setConflict] = useState(false);
  const heading = useId();
  const save = useSave(before);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const outcome = await save(draft);
    if (typeof outcome === 'string') return onDone(outcome);
    setComplaints(outcome ?? {});
    setConflict(outcome === null);
    requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  };
  const set = (part: Partial<EntryDraft>) => setDraft({ ...draft, ...part });
  const fields = { draft, complaints, set };
  return (
    <form
      className="entry-form"
      aria-labelledby={heading}
      noValidate
      onSubmit={(event) => void submit(event)}
    >
      <h2 id={heading}>{titleOf(before)}</h2>
      {Object.keys(complaints).length > 0 && (
        <p className="notice" role="alert">
          {say('form.notSaved')}
        </p>
      )}
      {isConflict && (
        <p className="notice" role="alert">
          {say('form.conflict')}
        </p>
      )}
      <QuestionFields {...fields} />
      <AnswerFields {...fields} />
      <SourceFields {...fields} />
      <KeepingFields {...fields} />
      <div className="entry-actions">
        <button type="submit" className="button primary">
          {say('form.save')}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {say('words.cancel')}
        </button>
      </div>
    </form>
  );
}

function titleOf(before: ShownEntry | null): string {
  if (!before) return say('answers.new');
  return before.kept ? say('form.change') : say('answers.marks.ownOfBundle');
}

/** Saves a draft: the entry's id where it is done, complaints by field, or null where it could not be written. */
function useSave(before: ShownEntry | null) {
  const library = useLibrary();
  const vendorId = useLibraryState((state) => state.vendorId);
  return async (draft: EntryDraft): Promise<string | Complaints | null> => {
    const id = before?.entry.id ?? `${vendorId}-${library.newId()}`;
    const { content, complaints } = readDraft(draft, { id, vendor: before?.entry.vendor ?? vendorId });
    if (!content) return complaints;
    const change = { at: library.now(), by: library.person };
    const write = !before
      ? created(content, change)
      : before.kept
        ? changed(before.kept, content, change)
        : overriding(before.entry, content, change);
    return (await library.write([write], say('form.saved'))) ? id : null;
  };
}
