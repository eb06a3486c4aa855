import { sameContent } from '../sameContent.ts';
import type { Backup, BackupContent } from './backupFile.ts';

/** What restoring would do to the rows of one kind. */
export interface Difference<Row> {
  readonly added: readonly Row[];
  readonly changed: readonly { readonly before: Row; readonly after: Row }[];
  readonly gone: readonly Row[];
  readonly same: number;
}

/** What restoring would do. The log and the history only ever grow. */
export interface Comparison {
  readonly vendors: Difference<BackupContent['vendors'][number]>;
  readonly entries: Difference<BackupContent['entries'][number]>;
  readonly questionnaires: Difference<BackupContent['questionnaires'][number]>;
  readonly reviews: Difference<BackupContent['reviews'][number]>;
  readonly remembered: Difference<BackupContent['remembered'][number]>;
  readonly log: readonly BackupContent['log'][number][];
  readonly history: readonly BackupContent['history'][number][];
}

/**
 * What would make the content here the content of the backup. A backup without the answers under NDA takes
 * nothing away: what it does not hold may have been left out.
 */
export function compare(here: BackupContent, backup: Backup): Comparison {
  const of = <Row extends { readonly id: string }>(
    before: readonly Row[],
    after: readonly Row[],
    face: (row: Row) => unknown,
  ) => difference(before, after, face, backup.holdsNda);
  const entries = of(
    here.entries,
    backup.entries,
    ({ revision: _revision, changedAt: _at, changedBy: _by, ...face }) => face,
  );
  const added = new Set(entries.added.map(({ id }) => id));
  const logged = new Set(here.log.map(logKey));
  return {
    vendors: of(here.vendors, backup.vendors, ({ revision: _revision, ...face }) => face),
    entries,
    questionnaires: of(here.questionnaires, backup.questionnaires, (row) => row),
    reviews: of(here.reviews, backup.reviews, ({ revision: _revision, draft: _draft, ...face }) => face),
    remembered: of(here.remembered, backup.remembered, (row) => row),
    log: backup.log.filter((row) => !logged.has(logKey(row))),
    history: backup.history.filter(({ entryId }) => added.has(entryId)),
  };
}

function difference<Row extends { readonly id: string }>(
  before: readonly Row[],
  after: readonly Row[],
  face: (row: Row) => unknown,
  mayTakeAway: boolean,
): Difference<Row> {
  const here = new Map(before.map((row) => [row.id, row]));
  const there = new Set(after.map(({ id }) => id));
  const changed = after.flatMap((row) => {
    const known = here.get(row.id);
    return known && !sameContent(face(known), face(row)) ? [{ before: known, after: row }] : [];
  });
  const added = after.filter(({ id }) => !here.has(id));
  return {
    added,
    changed,
    gone: mayTakeAway ? before.filter(({ id }) => !there.has(id)) : [],
    same: after.length - added.length - changed.length,
  };
}

function logKey({ recordId, revision }: BackupContent['log'][number]): string {
  return `${revision} ${recordId}`;
}
