import { useEffect, useState } from 'react';
import { daysWithoutBackup } from '#core/library/backup/reminder.ts';
import { readLastBackup, useLibrary, useLibraryState, watchSettings } from '../useLibrary.ts';
import { say, sayCount } from '../../words/say.ts';

/** Says for how long changes have been waiting for a backup, where a person wants to know. */
export function BackupReminder() {
  const library = useLibrary();
  const entries = useLibraryState((state) => state.entries);
  const [days, setDays] = useState<number | null>(null);
  useEffect(
    () =>
      watchSettings(async ({ settings }) => {
        const own = entries.flatMap(({ kept }) => (kept ? [kept.createdAt] : []));
        const firstAnswerAt = own.length > 0 ? own.reduce((first, at) => Math.min(first, at)) : null;
        const sequence = await library.kept.lastSequence();
        const last = await readLastBackup();
        setDays(
          daysWithoutBackup(library.now(), settings.backupReminderDays, last, { sequence, firstAnswerAt }),
        );
      }),
    [library, entries],
  );
  if (days === null) return null;
  return (
    <p className="notice" role="status">
      {sayCount('backup.reminder', days)} <a href="#backup">{say('backup.backUp')}</a>
    </p>
  );
}
