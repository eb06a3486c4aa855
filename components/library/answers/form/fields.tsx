import type { DisclosureLevel } from '#core/types.ts';
import { ClaimRows } from './ClaimRows.tsx';
import { FactRows } from './FactRows.tsx';
import type { FieldsProps } from './EntryForm.tsx';
import { Field } from './Field.tsx';
import { say } from '../../../words/say.ts';

/** The fields of an entry, in the groups in which a person thinks of them. */
export function QuestionFields(props: FieldsProps) {
  return (
    <>
      <Field {...props} name="question" label={say('form.fields.question')} rows={2} />
      <Field
        {...props}
        name="alternates"
        label={say('answers.otherWays')}
        hint={say('form.hints.alternates')}
        rows={3}
      />
    </>
  );
}

export function AnswerFields(props: FieldsProps) {
  const { draft, complaints, set } = props;
  return (
    <>
      <Field {...props} name="text" label={say('form.fields.answer')} rows={5} />
      <Field {...props} name="brief" label={say('form.fields.brief')} hint={say('form.hints.brief')} />
      <ClaimRows claims={draft.claims} complaint={complaints.claims} onChange={(claims) => set({ claims })} />
      <FactRows facts={draft.facts} complaint={complaints.facts} onChange={(facts) => set({ facts })} />
    </>
  );
}

export function SourceFields(props: FieldsProps) {
  return (
    <fieldset className="field-group">
      <legend>{say('form.documented')}</legend>
      <Field {...props} name="document" label={say('form.fields.document')} />
      <Field {...props} name="section" label={say('form.fields.section')} />
      <Field {...props} name="date" label={say('form.fields.date')} hint={say('form.hints.date')} />
      <Field {...props} name="link" label={say('form.fields.link')} />
    </fieldset>
  );
}

export function KeepingFields(props: FieldsProps) {
  const { draft, set } = props;
  return (
    <fieldset className="field-group">
      <legend>{say('form.keeping')}</legend>
      <Field {...props} name="topic" label={say('form.fields.topic')} />
      <Field {...props} name="tags" label={say('form.fields.tags')} hint={say('form.hints.tags')} />
      <label className="field">
        {say('answers.filters.level.label')}
        <select
          value={draft.level}
          onChange={({ target }) => set({ level: target.value as DisclosureLevel })}
        >
          <option value="public">{say('answers.levels.public')}</option>
          <option value="customer">{say('answers.levels.customer')}</option>
          <option value="nda">{say('answers.ndaCustomers')}</option>
        </select>
      </label>
      <Field {...props} name="owner" label={say('form.fields.owner')} />
      <Field {...props} name="reviewBy" label={say('form.fields.reviewBy')} type="date" />
    </fieldset>
  );
}
