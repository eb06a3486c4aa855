import { startWorker, type WorkerName } from './startWorker.ts';

interface Refused {
  readonly said: 'refused';
  readonly id: 'took-too-long' | 'reading-stopped';
  readonly detail: string;
}

/** One piece of work in a worker of its own that ends with it. */
export interface Asking<Request, Reply> {
  /** Asks the worker; progress is reported as a share from 0 to 1. A passed deadline is a refusal. */
  ask(request: Request, onProgress?: (share: number) => void): Promise<Reply | Refused>;
  /** Ends the worker at once; whatever was asked never resolves. */
  stop(): void;
}

/** Starts a worker that replies to each request with any number of `progress` and then one of its other replies. */
export function askWorker<Request, Reply extends { readonly said: string }>(
  name: WorkerName,
  deadlineMs: number,
): Asking<Request, Exclude<Reply, { said: 'progress' }>> {
  const worker = startWorker(name);
  return {
    stop: () => worker.terminate(),
    ask: (request, onProgress = () => {}) =>
      new Promise((resolve) => {
        const finish = (reply: Exclude<Reply, { said: 'progress' }> | Refused) => {
          clearTimeout(deadline);
          worker.removeEventListener('message', onMessage);
          resolve(reply);
        };
        const giveUp = (id: Refused['id']) => {
          worker.terminate();
          finish({ said: 'refused', id, detail: '' });
        };
        const onMessage = ({ data }: MessageEvent) => {
          if (data.said === 'progress') onProgress(data.share);
          else finish(data);
        };
        const deadline = setTimeout(() => giveUp('took-too-long'), deadlineMs);
        worker.addEventListener('message', onMessage);
        worker.addEventListener('error', () => giveUp('reading-stopped'), { once: true });
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker is no window
        worker.postMessage(request);
      }),
  };
}
