import type { StoreApi } from 'zustand/vanilla';
import type { Act, ActRefusal } from '#core/review/state/acts.ts';
import { apply, type Applied } from '#core/review/state/apply.ts';
import type { ReviewRecord } from '#core/review/state/record.ts';
import type { ReviewWrite } from '../database/reviews.ts';
import type { Storage } from '../database/storage.ts';
import type { DeskState } from './state.ts';

/** Acts on records: shown at once, written behind, never over what another window wrote. */
export interface Writing {
  /** Does an act, or says why not. */
  act(recordId: string, act: Act): ActRefusal | null;
  /** Puts applied acts (such as a scan's openings) on show and into the queue. */
  put(applied: readonly Applied[]): void;
  /** Resolves when everything put so far is in the database. */
  written(): Promise<void>;
  /** Takes in records as the database now has them, unless newer ones are still on their way there. */
  takeIn(stored: readonly ReviewRecord[]): void;
}

export function openWriting(store: StoreApi<DeskState>, storage: Storage, now: () => number): Writing {
  const waiting = new Map<string, Applied>();
  /** Revision of each record that the database is known to hold. */
  const stored = new Map<string, number>();
  let flushing: Promise<void> | null = null;

  const show = (records: readonly ReviewRecord[]) =>
    store.setState(({ records: before }) => {
      return { records: new Map([...before, ...records.map((record) => [record.id, record] as const)]) };
    });

  const flush = async () => {
    while (waiting.size > 0) {
      const applied = [...waiting.values()];
      const writes = applied.map(({ record, log }) => ({ record, log, basedOn: stored.get(record.id) ?? 0 }));
      waiting.clear();
      try {
        settle(writes, await storage.writeReviews(writes));
      } catch {
        // The disk is full or the database is gone: nothing is lost while the panel is open, and the next act tries again.
        for (const one of applied) waiting.set(one.record.id, merged(one, waiting.get(one.record.id)));
        store.setState({ keeping: 'storage-failed' });
        break;
      }
    }
    flushing = null;
  };

  const settle = (writes: readonly ReviewWrite[], conflicts: readonly ReviewRecord[]) => {
    const lost = new Set(conflicts.map(({ id }) => id));
    for (const { record } of writes) {
      if (!lost.has(record.id)) stored.set(record.id, record.revision);
      if (!waiting.has(record.id)) storage.forgetTyped(record.id);
    }
    if (conflicts.length > 0) lose(conflicts);
    if (store.getState().keeping === 'storage-failed') store.setState({ keeping: null });
  };

  /** Another window was faster: its record is shown, and this window's words are kept beside it. */
  const lose = (conflicts: readonly ReviewRecord[]) => {
    for (const theirs of conflicts) {
      const mine = store.getState().records.get(theirs.id);
      stored.set(theirs.id, theirs.revision);
      waiting.delete(theirs.id);
      if (!mine) continue;
      store.setState(({ conflicts: before }) => ({ conflicts: new Map(before).set(theirs.id, mine.answer) }));
    }
    show(conflicts);
  };

  const put = (applied: readonly Applied[]) => {
    for (const one of applied) {
      const before = waiting.get(one.record.id);
      waiting.set(one.record.id, before ? merged(before, one) : one);
    }
    show(applied.map(({ record }) => record));
    flushing ??= flush();
  };

  return {
    put,
    written: () => flushing ?? Promise.resolve(),
    act: (recordId, act) => {
      const { records, person, refusals } = store.getState();
      const record = records.get(recordId);
      if (!record) throw new Error(`There is no record ${recordId}.`);
      const result = apply(record, act, now(), person);
      const reason = result.outcome === 'refused' ? result.reason : null;
      if (refusals.has(recordId) || reason)
        store.setState({ refusals: reason ? new Map([[recordId, reason]]) : new Map() });
      if (result.outcome === 'refused') return result.reason;
      if (act.kind === 'edit') storage.keepTyped(recordId, act.answer);
      put([result]);
      return null;
    },
    takeIn: (records) => {
      const newer = records.filter(({ id, revision }) => {
        const shown = store.getState().records.get(id)?.revision ?? 0;
        return !waiting.has(id) && revision > shown;
      });
      for (const { id, revision } of newer) stored.set(id, revision);
      if (newer.length > 0) show(newer);
    },
  };
}

/** Two steps of one record that go to the database as one write. */
function merged(first: Applied, then: Applied | undefined): Applied {
  return then ? { ...then, log: [...first.log, ...then.log] } : first;
}
