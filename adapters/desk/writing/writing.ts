import type { StoreApi } from 'zustand/vanilla';
import type { Act, ActRefusal, Opening } from '#core/review/state/acts.ts';
import { sameAnswer } from '#core/review/state/answers.ts';
import { isCleared, isOwnWords } from '#core/review/policy/rules.ts';
import { apply, openRecord } from '#core/review/state/apply.ts';
import { rebase } from '#core/review/state/rebase.ts';
import type { ReviewRecord } from '#core/review/state/record.ts';
import type { Storage } from '../../database/storage.ts';
import type { DeskState } from '../state.ts';
import { joined, type Waiting } from './waiting.ts';
import { WriteQueue } from './queue.ts';

/** Acts on records: shown at once, written behind, never over what another window wrote. */
export class Writing {
  readonly #store: StoreApi<DeskState>;
  readonly #storage: Storage;
  readonly #now: () => number;
  readonly #queue: WriteQueue;

  constructor(store: StoreApi<DeskState>, storage: Storage, now: () => number) {
    this.#store = store;
    this.#storage = storage;
    this.#now = now;
    this.#queue = new WriteQueue(storage, {
      onConflict: (theirs, mine) => this.#giveWay(theirs, mine),
      onFailure: (keeping) => store.setState({ keeping }),
      onWritten: () => {
        if (store.getState().keeping === 'storage-failed') store.setState({ keeping: null });
        this.#noteUnkept();
      },
    });
  }

  /** Does an act, or says why not. */
  act(recordId: string, act: Act): ActRefusal | null {
    const { records, refusals } = this.#store.getState();
    const record = records.get(recordId);
    if (!record) throw new Error(`There is no record ${recordId}.`);
    const result = this.#step(record, act);
    const isRefused = typeof result === 'string';
    if (isRefused || refusals.has(recordId)) {
      this.#store.setState({ refusals: new Map(isRefused ? [[recordId, result]] : []) });
    }
    if (isRefused) return result;
    if (act.kind === 'edit') this.#storage.keepTyped(recordId, act.answer);
    this.#put([result]);
    return null;
  }

  /** Does many acts as one step of the store; those that are refused (mostly as unchanged) are passed over. */
  actAll(acts: readonly (readonly [recordId: string, act: Act])[]): void {
    const { records } = this.#store.getState();
    const results = new Map<string, Waiting>();
    for (const [id, act] of acts) {
      const before = results.get(id);
      const record = before?.applied.record ?? records.get(id);
      const result = record && this.#step(record, act);
      if (result && typeof result !== 'string') results.set(id, joined(before, result));
    }
    this.#put([...results.values()]);
  }

  /** Opens the records of new questions. */
  open(openings: readonly (readonly [recordId: string, opening: Opening])[]): void {
    const at = this.#now();
    const { person } = this.#store.getState();
    this.#put(
      openings.map(([id, opening]) => {
        return { base: null, steps: [], applied: openRecord(id, opening, at, person) };
      }),
    );
  }

  /** Resolves when everything done so far is in the database, or could not be brought there. */
  written(): Promise<void> {
    return this.#queue.written();
  }

  /** Takes in records as the database now has them, unless newer ones are still on their way there. */
  takeIn(stored: readonly ReviewRecord[]): void {
    const { records } = this.#store.getState();
    const newer = stored.filter(({ id, revision }) => {
      return !this.#queue.has(id) && revision > (records.get(id)?.revision ?? 0);
    });
    for (const record of newer) this.#queue.isStored(record);
    if (newer.length > 0) this.#show(newer);
  }

  #step(record: ReviewRecord, act: Act): Waiting | ActRefusal {
    const at = this.#now();
    const { person, settings } = this.#store.getState();
    if (act.kind === 'approve' && !act.waived && isOwnWords(record, person, settings)) return 'own-words';
    if (act.kind === 'insert' && !isCleared(record, settings)) return 'not-approved';
    const result = apply(record, act, at, person);
    if (result.outcome === 'refused') return result.reason;
    return { base: record, steps: [{ act, at }], applied: result };
  }

  #put(all: readonly Waiting[]): void {
    if (all.length === 0) return;
    this.#show(all.map(({ applied }) => applied.record));
    this.#queue.add(all);
    this.#noteUnkept();
  }

  /** An approval is only said to be given once it is kept. */
  #noteUnkept(): void {
    const approved = this.#queue.unwritten().filter(({ decision }) => decision === 'approved');
    const unkept = new Set(approved.map(({ id }) => id));
    const { unkept: before } = this.#store.getState();
    const isSame = unkept.size === before.size && [...unkept].every((id) => before.has(id));
    if (!isSame) this.#store.setState({ unkept });
  }

  #show(records: readonly ReviewRecord[]): void {
    const shown = records.map((record) => [record.id, record] as const);
    this.#store.setState(({ records: before }) => ({ records: new Map([...before, ...shown]) }));
  }

  /** Another window was faster: its record is shown, with what of this window's acts still holds. */
  #giveWay(theirs: ReviewRecord, mine: Waiting): Waiting | null {
    const { person, conflicts } = this.#store.getState();
    const outcome = mine.base && rebase(mine.base, theirs, mine.steps, person);
    const { answer } = mine.applied.record;
    if (outcome?.lost && !sameAnswer(answer, theirs.answer)) {
      this.#store.setState({ conflicts: new Map(conflicts).set(theirs.id, answer) });
    }
    this.#show([outcome?.applied?.record ?? theirs]);
    return outcome?.applied ? { base: theirs, steps: mine.steps, applied: outcome.applied } : null;
  }
}
