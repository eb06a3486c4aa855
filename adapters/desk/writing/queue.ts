import type { ReviewRecord } from '#core/review/state/record.ts';
import type { KeepingProblem } from '#core/problems.ts';
import { RecordsGone, type Conflicts } from '../../database/review/reviews.ts';
import type { Storage } from '../../database/storage.ts';
import { joined, type Waiting } from './waiting.ts';

/** What the queue tells its owner. */
export interface QueueEvents {
  /** Another window wrote this record first. Returns what of this window's work is to be written after all. */
  onConflict(theirs: ReviewRecord, mine: Waiting): Waiting | null;
  onFailure(problem: KeepingProblem): void;
  onWritten(): void;
}

/** Brings records to the database in the background, each based on the revision known to be there. */
export class WriteQueue {
  #waiting = new Map<string, Waiting>();
  #flushing: Promise<void> | null = null;
  /** What is being written at this moment. */
  #under: ReadonlyMap<string, Waiting> = new Map();
  readonly #stored = new Map<string, number>();
  readonly #storage: Storage;
  readonly #events: QueueEvents;

  constructor(storage: Storage, events: QueueEvents) {
    this.#storage = storage;
    this.#events = events;
  }

  add(all: readonly Waiting[]): void {
    for (const one of all) {
      const { id } = one.applied.record;
      this.#waiting.set(id, joined(this.#waiting.get(id), one));
    }
    if (this.#waiting.size > 0) this.#flushing ??= this.#flush();
  }

  has(recordId: string): boolean {
    return this.#waiting.has(recordId);
  }

  /** Records that the database does not hold yet in this form. */
  unwritten(): readonly ReviewRecord[] {
    return [...this.#under.values(), ...this.#waiting.values()].map(({ applied }) => applied.record);
  }

  /** Notes that the database holds this revision. */
  isStored({ id, revision }: ReviewRecord): void {
    this.#stored.set(id, revision);
  }

  /** Resolves when all that was added is written, or could not be. */
  written(): Promise<void> {
    return this.#flushing ?? Promise.resolve();
  }

  async #flush(): Promise<void> {
    while (this.#waiting.size > 0) {
      const under = this.#waiting;
      this.#waiting = new Map();
      this.#under = under;
      const writes = Array.from(under, ([id, { applied }]) => {
        return { record: applied.record, log: applied.log, basedOn: this.#stored.get(id) ?? 0 };
      });
      try {
        const conflicts = await this.#storage.writeReviews(writes);
        this.#under = new Map();
        this.#settle(under, conflicts);
      } catch (error) {
        this.#under = new Map();
        // The disk is full or what was kept is gone: all stays in memory, and the next act tries again.
        for (const [id, later] of this.#waiting) under.set(id, joined(under.get(id), later));
        this.#waiting = under;
        this.#events.onFailure(error instanceof RecordsGone ? 'reviews-missing' : 'storage-failed');
        break;
      }
    }
    this.#flushing = null;
  }

  #settle(under: ReadonlyMap<string, Waiting>, conflicts: Conflicts): void {
    const lost = new Set(conflicts.map(({ id }) => id));
    for (const [id, { applied }] of under) {
      if (!lost.has(id)) this.isStored(applied.record);
      if (!this.#waiting.has(id)) this.#storage.forgetTyped(id);
    }
    for (const theirs of conflicts) this.#giveWay(theirs, under.get(theirs.id));
    this.#events.onWritten();
  }

  #giveWay(theirs: ReviewRecord, under: Waiting | undefined): void {
    const later = this.#waiting.get(theirs.id);
    const mine = later ? joined(under, later) : under;
    this.isStored(theirs);
    this.#waiting.delete(theirs.id);
    const rest = mine && this.#events.onConflict(theirs, mine);
    if (rest) this.#waiting.set(theirs.id, rest);
  }
}
