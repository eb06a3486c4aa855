import { fileLimits } from '#core/files/limits.ts';
import { askWorker, type Asking } from '../workers/askWorker.ts';
import type { ImportReply, ImportRequest } from './protocol.ts';

/** One file being imported. */
export type Importing = Asking<ImportRequest, Exclude<ImportReply, { said: 'progress' }>>;

export function openImporting(): Importing {
  return askWorker<ImportRequest, ImportReply>('import-worker', fileLimits.deadline);
}
