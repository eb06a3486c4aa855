import type { DisclosureLevel } from '#core/types.ts';
import { ClaimRows } from './ClaimRows.tsx';
import { FactRows } from './FactRows.tsx';
import type { FieldsProps } from './EntryForm.tsx';
import { Field } from './Field.tsx';

/** The fields of an entry, in the groups in which a person thinks of them. */
export function QuestionFields(props: FieldsProps) {
  return (
    <>
      <Field {...props} name="question" label="Question" rows={2} />
      <Field
        {...props}
        name="alternates"
        label="Other ways to ask it"
        hint="One per line. Only ways that this answer really answers."
        rows={3}
      />
    </>
  );
}

export function AnswerFields(props: FieldsProps) {
  const { draft, complaints, set } = props;
  return (
    <>
      <Field {...props} name="text" label="Answer" rows={5} />
      <Field {...props} name="brief" label="Brief answer" hint="At most 200 characters, for small boxes." />
      <ClaimRows claims={draft.claims} complaint={complaints.claims} onChange={(claims) => set({ claims })} />
      <FactRows facts={draft.facts} complaint={complaints.facts} onChange={(facts) => set({ facts })} />
    </>
  );
}

export function SourceFields(props: FieldsProps) {
  return (
    <fieldset className="field-group">
      <legend>Where it is documented</legend>
      <Field {...props} name="document" label="Document" />
      <Field {...props} name="section" label="Section" />
      <Field {...props} name="date" label="Date" hint="2021, 2021-08 or 2021-08-31" />
      <Field {...props} name="link" label="Link" />
    </fieldset>
  );
}

export function KeepingFields(props: FieldsProps) {
  const { draft, set } = props;
  return (
    <fieldset className="field-group">
      <legend>Keeping it</legend>
      <Field {...props} name="topic" label="Topic" />
      <Field {...props} name="tags" label="Tags" hint="Separated by commas" />
      <label className="field">
        Who may be told
        <select
          value={draft.level}
          onChange={({ target }) => set({ level: target.value as DisclosureLevel })}
        >
          <option value="public">Anyone</option>
          <option value="customer">Customers</option>
          <option value="nda">Customers under a non-disclosure agreement</option>
        </select>
      </label>
      <Field {...props} name="owner" label="Owner" />
      <Field {...props} name="reviewBy" label="Review by" type="date" />
    </fieldset>
  );
}
