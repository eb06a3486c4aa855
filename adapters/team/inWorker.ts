import { fileProblem } from '#core/files/fileProblem.ts';
import type { Change } from '#core/library/changes.ts';
import { openBackingUp } from '../backup/backups.ts';
import type { TeamPreview } from './preview.ts';

/** Reads a team's file in a worker, within its deadline, and says what it would do. */
export async function previewInWorker(file: File, change: Change): Promise<TeamPreview> {
  const worker = openBackingUp();
  const reply = await worker.ask({ ask: 'team', file, change });
  worker.stop();
  if (reply.said === 'team') return reply.preview;
  const id = reply.said === 'refused' ? reply.id : 'reading-stopped';
  return { steps: null, problem: fileProblem({ id, detail: reply.said === 'refused' ? reply.detail : '' }) };
}
