import { sameContent } from '../sameContent.ts';
import type { Backup, BackupContent } from './backupFile.ts';
import { mergedQuestionnaire } from './questionnaires.ts';
import { fromForeignFile, reviewedOf, withoutApproval } from './reviews.ts';

/** What restoring would do to the rows of one kind. */
export interface Difference<Row> {
  readonly added: readonly Row[];
  readonly changed: readonly { readonly before: Row; readonly after: Row }[];
  readonly gone: readonly Row[];
  readonly same: number;
}

type Rows<Kind extends keyof BackupContent> = BackupContent[Kind][number];

/** What restoring would do. Reviews, questionnaires and files that were taken in come back or stay, they never go. */
export interface Comparison {
  readonly vendors: Difference<Rows<'vendors'>>;
  readonly entries: Difference<Rows<'entries'>>;
  readonly questionnaires: Difference<Rows<'questionnaires'>>;
  readonly reviews: Difference<Rows<'reviews'>>;
  readonly remembered: Difference<Rows<'remembered'>>;
  readonly received: Difference<Rows<'received'>>;
  /** History of entries that come back. */
  readonly history: readonly Rows<'history'>[];
}

/**
 * What would make the content here the content of the backup. A backup without the answers under NDA takes
 * nothing away: what it does not hold may have been left out. `isOurs`: this browser made the file; otherwise
 * approvals in it are somebody's word (see `reviewBack`).
 */
export function compare(here: BackupContent, backup: Backup, isOurs: boolean): Comparison {
  const entries = difference(here.entries, backup.entries, entryFace, backup.holdsNda);
  const added = new Set(entries.added.map(({ id }) => id));
  const remembered = isOurs ? backup.remembered : backup.remembered.map(fromForeignFile);
  const questionnaires = new Map(here.questionnaires.map((row) => [row.id, row]));
  const merged = backup.questionnaires.map((row) => mergedQuestionnaire(questionnaires.get(row.id), row));
  return {
    vendors: difference(
      here.vendors,
      backup.vendors,
      ({ revision: _revision, ...face }) => face,
      backup.holdsNda,
    ),
    entries,
    questionnaires: difference(here.questionnaires, merged, (row) => row, false),
    reviews: reviewDifference(here.reviews, backup.reviews, isOurs),
    remembered: difference(
      here.remembered,
      remembered,
      ({ isFromFile: _isFromFile, ...face }) => face,
      backup.holdsNda,
    ),
    received: difference(here.received, backup.received, (row) => row, false),
    history: backup.history.filter(({ entryId }) => added.has(entryId)),
  };
}

function entryFace({ revision: _revision, changedAt: _at, changedBy: _by, ...face }: Rows<'entries'>) {
  return face;
}

/** Words and decisions are compared: what the page did since is a fact and stays. */
function reviewDifference(
  before: readonly Rows<'reviews'>[],
  after: readonly Rows<'reviews'>[],
  isOurs: boolean,
): Difference<Rows<'reviews'>> {
  const found = difference(before, after, reviewedOf, false);
  if (isOurs) return found;
  // Here already as it would come back: without the approval.
  const changed = found.changed.filter(
    (one) => !sameContent(reviewedOf(one.before), withoutApproval(reviewedOf(one.after))),
  );
  return { ...found, changed, same: found.same + found.changed.length - changed.length };
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
