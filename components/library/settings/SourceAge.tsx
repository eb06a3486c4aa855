import { useId } from 'react';
import { writeSettings, type EffectiveSettings } from '../useLibrary.ts';
import { Managed } from './Managed.tsx';

const choices: readonly [months: number, words: string][] = [
  [12, '1 year'],
  [24, '2 years'],
  [36, '3 years'],
  [60, '5 years'],
  [0, 'Never'],
];

interface Props {
  readonly effective: EffectiveSettings;
}

/** From which age on a source is warned about. */
export function SourceAge({ effective: { settings, managed } }: Props) {
  const id = useId();
  const months = settings.maxSourceAgeMonths;
  const isListed = choices.some(([value]) => value === months);
  const isManaged = managed.has('maxSourceAgeMonths');
  return (
    <section className="field">
      <h2>
        <label htmlFor={id}>Warn about sources older than</label>
      </h2>
      <select
        id={id}
        value={months}
        disabled={isManaged}
        onChange={({ target }) => void writeSettings({ maxSourceAgeMonths: Number(target.value) })}
      >
        {!isListed && <option value={months}>{months} months</option>}
        {choices.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
      {isManaged && <Managed />}
    </section>
  );
}
