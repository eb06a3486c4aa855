import { useId } from 'react';
import { writeSettings, type EffectiveSettings } from '../useLibrary.ts';
import { Managed } from './Managed.tsx';
import { say, sayCount } from '../../words/say.ts';

/** In months; 0 is never. */
const choices = [12, 24, 36, 60, 0];

interface Props {
  readonly effective: EffectiveSettings;
}

/** From which age on a source is warned about. */
export function SourceAge({ effective: { settings, managed } }: Props) {
  const id = useId();
  const months = settings.maxSourceAgeMonths;
  const isListed = choices.includes(months);
  const isManaged = managed.has('maxSourceAgeMonths');
  return (
    <section className="field">
      <h2>
        <label htmlFor={id}>{say('settings.sourceAge')}</label>
      </h2>
      <select
        id={id}
        value={months}
        disabled={isManaged}
        onChange={({ target }) => void writeSettings({ maxSourceAgeMonths: Number(target.value) })}
      >
        {!isListed && <option value={months}>{sayCount('settings.months', months)}</option>}
        {choices.map((value) => (
          <option key={value} value={value}>
            {value === 0 ? say('settings.never') : sayCount('settings.years', value / 12)}
          </option>
        ))}
      </select>
      {isManaged && <Managed />}
    </section>
  );
}
