import type { ToldApart } from '#core/library/keep/toldApart.ts';
import type { ShownEntry } from '#core/library/merged.ts';
import { askWorker } from '../workers/askWorker.ts';
import type { KeepReply, KeepRequest, NamedGroup } from './protocol.ts';

export type { NamedGroup } from './protocol.ts';

/** Fifty thousand entries on a slow machine; nobody waits for it. */
const deadline = 300_000;

/** A search for entries that ask the same, under way. */
export interface GroupSearch {
  /** Null where it took too long or broke off. */
  readonly groups: Promise<readonly NamedGroup[] | null>;
  /** Ends it at once; `groups` never resolves then. */
  stop(): void;
}

/** Looks in a worker of its own for entries that ask the same; progress is a share from 0 to 1. */
export function findGroups(
  entries: readonly ShownEntry[],
  apart: ToldApart,
  onProgress: (share: number) => void,
): GroupSearch {
  const worker = askWorker<KeepRequest, KeepReply>('keep-worker', deadline);
  // How an entry is kept makes no difference to what it asks, and copying it holds up the page.
  const bare = entries.map((one): ShownEntry => ({ ...one, kept: null }));
  const groups = worker.ask({ ask: 'groups', entries: bare, apart }, onProgress).then((reply) => {
    worker.stop();
    return reply.said === 'groups' ? reply.groups : null;
  });
  return { groups, stop: () => worker.stop() };
}
