import { useId } from 'react';
import type { DisclosureLevel } from '#core/types.ts';
import type { Understanding } from '../importState.ts';
import { say } from '../../../words/say.ts';

type Values = Understanding['defaults'];

interface Props {
  readonly defaults: Values;
  onChange(defaults: Values): void;
}

const levels: readonly DisclosureLevel[] = ['public', 'customer', 'nda'];

/** What counts for every answer of a file that does not say it itself. */
export function SourceFields({ defaults, onChange }: Props) {
  const id = useId();
  const set = (part: Partial<Values>) => onChange({ ...defaults, ...part });
  return (
    <fieldset className="import-source">
      <legend>{say('import.forEvery')}</legend>
      <div className="field">
        <label htmlFor={`${id}-document`}>{say('import.sourceDocument')}</label>
        <input
          id={`${id}-document`}
          required
          value={defaults.document}
          onChange={({ target }) => set({ document: target.value })}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}-date`}>{say('import.dateOfDocument')}</label>
        <input
          id={`${id}-date`}
          placeholder="2024-03"
          pattern="\d{4}(-\d{2}(-\d{2})?)?"
          title={say('import.dateHint')}
          value={defaults.date}
          onChange={({ target }) => set({ date: target.value })}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}-link`}>{say('form.fields.link')}</label>
        <input
          id={`${id}-link`}
          type="url"
          pattern="https?://.*"
          value={defaults.link}
          onChange={({ target }) => set({ link: target.value })}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}-level`}>{say('answers.filters.level.label')}</label>
        <select
          id={`${id}-level`}
          value={defaults.level}
          onChange={({ target }) => set({ level: target.value as DisclosureLevel })}
        >
          {levels.map((level) => (
            <option key={level} value={level}>
              {say(`import.levels.${level}`)}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor={`${id}-owner`}>{say('form.fields.owner')}</label>
        <input
          id={`${id}-owner`}
          value={defaults.owner}
          onChange={({ target }) => set({ owner: target.value })}
        />
      </div>
    </fieldset>
  );
}
