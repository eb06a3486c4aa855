import { useId } from 'react';
import type { DisclosureLevel } from '#core/types.ts';
import type { Understanding } from './importState.ts';

type Values = Understanding['defaults'];

interface Props {
  readonly defaults: Values;
  onChange(defaults: Values): void;
}

const levels: Readonly<Record<DisclosureLevel, string>> = {
  public: 'Anyone may know',
  customer: 'Customers',
  nda: 'Only under a non-disclosure agreement',
};

/** What counts for every answer of a file that does not say it itself. */
export function SourceFields({ defaults, onChange }: Props) {
  const id = useId();
  const set = (part: Partial<Values>) => onChange({ ...defaults, ...part });
  return (
    <fieldset className="import-source">
      <legend>For every answer that does not say it itself</legend>
      <div className="field">
        <label htmlFor={`${id}-document`}>Source document</label>
        <input
          id={`${id}-document`}
          required
          value={defaults.document}
          onChange={({ target }) => set({ document: target.value })}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}-date`}>Date of the document</label>
        <input
          id={`${id}-date`}
          placeholder="2024-03"
          pattern="\d{4}(-\d{2}(-\d{2})?)?"
          title="A year, month or day such as 2024, 2024-03 or 2024-03-31"
          value={defaults.date}
          onChange={({ target }) => set({ date: target.value })}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}-link`}>Link</label>
        <input
          id={`${id}-link`}
          type="url"
          pattern="https?://.*"
          value={defaults.link}
          onChange={({ target }) => set({ link: target.value })}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}-level`}>Who may be told</label>
        <select
          id={`${id}-level`}
          value={defaults.level}
          onChange={({ target }) => set({ level: target.value as DisclosureLevel })}
        >
          {Object.entries(levels).map(([level, words]) => (
            <option key={level} value={level}>
              {words}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor={`${id}-owner`}>Owner</label>
        <input
          id={`${id}-owner`}
          value={defaults.owner}
          onChange={({ target }) => set({ owner: target.value })}
        />
      </div>
    </fieldset>
  );
}
