import { handOffLimits } from '#core/review/handOff/handOff.ts';
import type { ReadHandOff } from '#core/review/handOff/read.ts';
import { askWorker } from '../../workers/askWorker.ts';
import type { ReadReply, ReadRequest } from './protocol.ts';

/** A file of the largest size on a slow machine; what takes longer was made to. */
const deadline = 60_000;

/** Why the worker gave up; sentences of files that cannot be read. */
export interface NotRead {
  readonly ok: false;
  readonly gaveUp: 'took-too-long' | 'reading-stopped';
}

/** A review file being read. */
export interface ReviewReading {
  readonly read: Promise<ReadHandOff | NotRead>;
  /** Ends it at once; `read` never resolves then. */
  stop(): void;
}

/** Reads a review file in a worker of its own; one that is too large is refused before its text exists. */
export function readReviewFile(file: File): ReviewReading {
  if (file.size > handOffLimits.bytes) {
    const refused: ReadHandOff = { ok: false, problem: 'file-too-large', detail: null };
    return { read: Promise.resolve(refused), stop: () => {} };
  }
  const worker = askWorker<ReadRequest, ReadReply>('hand-off-worker', deadline);
  const read = worker.ask({ ask: 'read', file }).then((reply): ReadHandOff | NotRead => {
    worker.stop();
    return reply.said === 'read' ? reply.read : { ok: false, gaveUp: reply.id };
  });
  return { read, stop: () => worker.stop() };
}
