import type { HandOff } from '#core/review/handOff/handOff.ts';
import type { Merge } from '#core/review/handOff/merge.ts';
import type { LogRow } from '#core/review/state/acts.ts';
import { apply } from '#core/review/state/apply.ts';
import type { Person, ReviewRecord } from '#core/review/state/record.ts';
import type { Database } from '../database/schema.ts';
import type { Kept, TakenIn } from './shelf.ts';

interface Taking {
  readonly kept: Kept;
  readonly by: Person;
  readonly at: number;
}

/** Writes what a plan without open conflicts comes to. To be called inside a transaction over all four tables. */
export async function writeTakenIn(
  database: Database,
  file: HandOff,
  plan: readonly Merge[],
  taking: Taking,
): Promise<TakenIn> {
  const { id, site, url, title } = file.questionnaire;
  const known = await database.questionnaires.get(id);
  if (known && known.site !== site) return { outcome: 'contradicts' };
  const written = plan.flatMap((merge) => outcomeOf(merge, taking) ?? []);
  await database.reviews.bulkPut(written.map(({ record }) => record));
  await database.log.bulkAdd(written.flatMap(({ rows }) => rows));
  const before = known?.order[file.vendor.id] ?? [];
  // A question of a page that was joined is in the order of that page, and stays there.
  const stored = await database.reviews.bulkGet(file.records.map((record) => record.id));
  const own = stored.flatMap((record) => (record?.questionnaireId === id ? [record.id] : []));
  const added = own.filter((recordId) => !before.includes(recordId));
  await database.questionnaires.put({
    ...(known ?? { id, site, url, title, scannedAt: taking.at }),
    order: { ...known?.order, [file.vendor.id]: [...before, ...added] },
  });
  await database.received.put({
    id: file.id,
    questionnaireId: id,
    vendor: file.vendor,
    writtenBy: file.by,
    writtenAt: file.writtenAt,
    takenInBy: taking.by,
    takenInAt: taking.at,
    entries: file.entries,
    withheld: file.withheld,
  });
  return { outcome: 'done' };
}

function outcomeOf(
  merge: Merge,
  { kept, by, at }: Taking,
): { readonly record: ReviewRecord; readonly rows: readonly LogRow[] } | null {
  if (merge.kind === 'same') return null;
  if (merge.kind === 'new') return merge.theirs;
  const keep = (merge.kind === 'conflict' && kept.get(merge.mine.id)) || 'theirs';
  const applied = apply(merge.mine, { ...merge.act, keep }, at, by);
  if (applied.outcome === 'refused') throw new Error(`A merge was refused: ${applied.reason}.`);
  return { record: applied.record, rows: applied.log };
}
