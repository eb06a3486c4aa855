import { liveQuery } from 'dexie';
import type { HandOff } from '#core/review/handOff/handOff.ts';
import { planMerge, type Logged, type Merge } from '#core/review/handOff/merge.ts';
import { rowsByRecord } from '#core/review/handOff/rows.ts';
import { wholesOf } from '#core/review/identity/parts.ts';
import type { Person } from '#core/review/state/record.ts';
import { progressOf, type Segment } from '#core/review/progress.ts';
import { readLogs } from '../database/review/reviews.ts';
import type { Database, Questionnaire, ReceivedFile } from '../database/schema.ts';
import { writeTakenIn } from './takeIn.ts';

/** One review as the shelf shows it. */
export interface ShelvedReview {
  readonly questionnaire: Questionnaire;
  readonly vendorId: string;
  readonly progress: readonly Segment[];
  /** The files of this review that were taken in, latest first. */
  readonly received: readonly ReceivedFile[];
}

/** What a person settled about the conflicts of a file, by record id. */
export type Kept = ReadonlyMap<string, 'mine' | 'theirs'>;

export type TakenIn =
  | { readonly outcome: 'done' }
  /** Something changed here meanwhile, so nothing was written: this is how it stands now. */
  | { readonly outcome: 'changed'; readonly plan: readonly Merge[] }
  /** The file says it is about a form that is known here at another address. */
  | { readonly outcome: 'contradicts' };

/** Every review kept on this machine, whether it was begun at its page or came by file. */
export interface ReviewShelf {
  /** Calls back now and after every change, latest review first; returns how to stop. */
  watch(onChange: (reviews: readonly ShelvedReview[]) => void): () => void;
  /** What taking in a file would do. Changes nothing. */
  plan(file: HandOff): Promise<readonly Merge[]>;
  /** Takes a file in under this name of the person who works here: all of it in one transaction, or nothing. */
  takeIn(file: HandOff, kept: Kept, name: string): Promise<TakenIn>;
}

export function openShelf(database: Database, namePerson: (name: string) => Promise<Person>): ReviewShelf {
  return {
    watch: (onChange) => {
      const subscription = liveQuery(() => readShelf(database)).subscribe(onChange);
      return () => subscription.unsubscribe();
    },
    plan: async (file) => planMerge(file, await loggedOf(database, file)),
    takeIn: async (file, kept, name) => {
      const by = await namePerson(name);
      const { questionnaires, reviews, log, received } = database;
      return database.transaction('rw', questionnaires, reviews, log, received, async () => {
        const plan = planMerge(file, await loggedOf(database, file));
        const isOpen = (merge: Merge) => merge.kind === 'conflict' && !kept.has(merge.mine.id);
        if (plan.some(isOpen)) return { outcome: 'changed', plan };
        return writeTakenIn(database, file, plan, { kept, by, at: Date.now() });
      });
    },
  };
}

async function readShelf(database: Database): Promise<readonly ShelvedReview[]> {
  const [questionnaires, records, received] = await Promise.all([
    database.questionnaires.toArray(),
    database.reviews.toArray(),
    database.received.toArray(),
  ]);
  const latestFirst = questionnaires.toSorted((one, other) => other.scannedAt - one.scannedAt);
  const wholes = wholesOf(questionnaires);
  return latestFirst.flatMap((questionnaire) => {
    const parts = wholes.get(questionnaire.id) ?? [];
    const ids = new Set(parts.map(({ id }) => id));
    const vendors = new Set(parts.flatMap(({ order }) => Object.keys(order)));
    return [...vendors].map((vendorId) => ({
      questionnaire,
      vendorId,
      progress: progressOf(
        records.filter((one) => ids.has(one.questionnaireId) && one.vendorId === vendorId),
      ),
      received: received
        .filter((one) => ids.has(one.questionnaireId) && one.vendor.id === vendorId)
        .toSorted((one, other) => other.takenInAt - one.takenInAt),
    }));
  });
}

/** What is kept here of the questions of a file, with their logs. */
async function loggedOf(database: Database, file: HandOff): Promise<ReadonlyMap<string, Logged>> {
  const ids = file.records.map(({ id }) => id);
  const records = await database.reviews.bulkGet(ids);
  const rows = rowsByRecord(await readLogs(database, ids));
  return new Map(
    records.flatMap((record) => (record ? [[record.id, { record, rows: rows.get(record.id) ?? [] }]] : [])),
  );
}
