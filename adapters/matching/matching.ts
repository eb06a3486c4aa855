import type { Ask, Entry, Match } from '#core/types.ts';
import { startWorker } from '../workers/startWorker.ts';

/** Panel → match worker. With no asks the worker only makes itself ready for this vendor. */
export interface MatchRequest {
  readonly ref: number;
  readonly vendorId: string;
  readonly asks: readonly Ask[];
}

/** Match worker → panel: as many matches as there were asks, in their order, and the entries they name. */
export interface MatchReply {
  readonly ref: number;
  readonly matches: readonly Match[];
  readonly entries: readonly Entry[];
}

/** Matches asks for one vendor; null where the deadline passed before an answer came. */
export type Matching = (vendorId: string, asks: readonly Ask[]) => Promise<readonly (Match | null)[]>;

const batchSize = 50;
const deadlineMs = 8000;
/** Reading a large library is our own work and not the page's, so it may take its time. */
const readyDeadlineMs = 120_000;

/**
 * Matching in a worker of its own, so that no page-supplied text can keep the panel busy. Asks go in batches
 * of 50; a batch that takes more than 8 seconds is given up with its worker and tried again one by one. The
 * entries that matches name are handed to `onEntries` before the matches are.
 */
export function openMatching(onEntries: (entries: readonly Entry[]) => void = () => {}): Matching {
  let worker: Worker | null = null;
  let ready = new Set<string>();
  let ref = 0;

  const send = async (vendorId: string, asks: readonly Ask[], deadline: number) => {
    worker ??= startWorker('match-worker');
    ref += 1;
    const answer = await reply(worker, { ref, vendorId, asks }, deadline);
    if (!answer) {
      worker.terminate();
      worker = null;
      ready = new Set();
    }
    return answer;
  };
  const ask = async (vendorId: string, asks: readonly Ask[]) => {
    if (!ready.has(vendorId)) {
      if (!(await send(vendorId, [], readyDeadlineMs))) return null;
      ready.add(vendorId);
    }
    const answer = await send(vendorId, asks, deadlineMs);
    if (answer) onEntries(answer.entries);
    return answer?.matches ?? null;
  };
  return async (vendorId, asks) => {
    const all: (Match | null)[] = [];
    for (let start = 0; start < asks.length; start += batchSize) {
      const batch = asks.slice(start, start + batchSize);
      const matches = await ask(vendorId, batch);
      if (matches) all.push(...matches);
      else for (const one of batch) all.push((await ask(vendorId, [one]))?.[0] ?? null);
    }
    return all;
  };
}

function reply(worker: Worker, request: MatchRequest, deadlineMs: number): Promise<MatchReply | null> {
  return new Promise((resolve) => {
    const finish = (answer: MatchReply | null) => {
      clearTimeout(deadline);
      worker.removeEventListener('message', onMessage);
      worker.removeEventListener('error', onError);
      resolve(answer);
    };
    const onMessage = ({ data }: MessageEvent<MatchReply>) => {
      if (data.ref === request.ref) finish(data);
    };
    const onError = () => finish(null);
    const deadline = setTimeout(() => finish(null), deadlineMs);
    worker.addEventListener('message', onMessage);
    worker.addEventListener('error', onError);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker is no window
    worker.postMessage(request);
  });
}
