import { Unreadable } from '#core/files/fileProblem.ts';
import type { Change } from '#core/library/changes.ts';
import { openBackingUp } from '../backup/backups.ts';
import { inWords, type TeamPreview } from './inWords.ts';
import type { TeamStep } from './preview.ts';

/** Reads a team's file in a worker, within its deadline, and says what it would do. */
export function previewInWorker(file: File, change: Change): Promise<TeamPreview> {
  return inWords(readInWorker(file, change));
}

async function readInWorker(file: File, change: Change): Promise<readonly TeamStep[]> {
  const worker = openBackingUp();
  const reply = await worker.ask({ ask: 'team', file, change });
  worker.stop();
  if (reply.said === 'team') return reply.steps;
  throw reply.said === 'refused' ? new Unreadable(reply.id, reply.detail) : new Unreadable('reading-stopped');
}
