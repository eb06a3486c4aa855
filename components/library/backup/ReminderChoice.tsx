import { useEffect, useId, useState } from 'react';
import type { EffectiveSettings } from '#core/settings/settings.ts';
import { watchSettings, writeSettings } from '../useLibrary.ts';
import { say, sayCount } from '../../words/say.ts';

const choices = [7, 30, 90, 0];

/** After how many days without a backup the library says so. */
export function ReminderChoice() {
  const id = useId();
  const [settings, setSettings] = useState<EffectiveSettings | null>(null);
  useEffect(() => watchSettings(setSettings), []);
  if (!settings) return null;
  const days = settings.settings.backupReminderDays;
  const isManaged = settings.managed.has('backupReminderDays');
  return (
    <p className="import-inline">
      <label htmlFor={id}>{say('backup.remind')}</label>
      <select
        id={id}
        value={days}
        disabled={isManaged}
        onChange={({ target }) => void writeSettings({ backupReminderDays: Number(target.value) })}
      >
        {[...new Set([...choices, days])].map((choice) => (
          <option key={choice} value={choice}>
            {choice === 0 ? say('settings.never') : sayCount('backup.afterDays', choice)}
          </option>
        ))}
      </select>
      {isManaged && <span className="quiet">{say('settings.managedReminder')}</span>}
    </p>
  );
}
