import { browser } from 'wxt/browser';
import type { LastBackup } from '#core/library/backup/reminder.ts';
import { fileLimits } from '#core/files/limits.ts';
import { askWorker, type Asking } from '../workers/askWorker.ts';
import type { BackupReply, BackupRequest } from './protocol.ts';

export type { ComparisonInWords, ExportForm, Tally } from './protocol.ts';

export { readDeskKey } from './deskKey.ts';

/** One export, backup or restore. */
export type BackingUp = Asking<BackupRequest, BackupReply>;

/** Key of when the last backup was made, in the browser's local store: it must outlive the database. */
const lastBackupKey = 'lastBackup';

/** Fifty thousand answers with their history on a slow machine take minutes, and whoever waits can cancel. */
const deadline = 10 * fileLimits.deadline;

export function openBackingUp(): BackingUp {
  return askWorker<BackupRequest, BackupReply>('backup-worker', deadline);
}

export async function readLastBackup(): Promise<LastBackup | null> {
  const { [lastBackupKey]: last } = await browser.storage.local.get(lastBackupKey);
  return (last as LastBackup | undefined) ?? null;
}

export function noteBackup(last: LastBackup): Promise<void> {
  return browser.storage.local.set({ [lastBackupKey]: last });
}
