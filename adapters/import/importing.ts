import { fileLimits } from '#core/files/limits.ts';
import { startWorker } from '../startWorker.ts';
import type { ImportReply, ImportRequest } from './protocol.ts';

/** One file being imported, in a worker of its own that ends with it. */
export interface Importing {
  /** Asks the worker; progress is reported as a share from 0 to 1. A passed deadline is a refusal. */
  ask(request: ImportRequest, onProgress?: (share: number) => void): Promise<ImportReply>;
  /** Ends the worker at once; whatever was asked never resolves. */
  stop(): void;
}

export function openImporting(): Importing {
  const worker = startWorker('import-worker');
  return {
    stop: () => worker.terminate(),
    ask: (request, onProgress = () => {}) =>
      new Promise((resolve) => {
        const finish = (reply: ImportReply) => {
          clearTimeout(deadline);
          worker.removeEventListener('message', onMessage);
          resolve(reply);
        };
        const giveUp = (id: 'took-too-long' | 'reading-stopped') => {
          worker.terminate();
          finish({ said: 'refused', id, detail: '' });
        };
        const onMessage = ({ data }: MessageEvent<ImportReply>) => {
          if (data.said === 'progress') onProgress(data.share);
          else finish(data);
        };
        const deadline = setTimeout(() => giveUp('took-too-long'), fileLimits.deadline);
        worker.addEventListener('message', onMessage);
        worker.addEventListener('error', () => giveUp('reading-stopped'), { once: true });
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker is no window
        worker.postMessage(request);
      }),
  };
}
