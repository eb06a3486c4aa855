import { reviewedOf } from '../../review/handOff/merge.ts';
import { unknownTo } from '../../review/handOff/rows.ts';
import type { LogRow } from '../../review/state/acts.ts';
import { sameAnswer } from '../../review/state/answers.ts';
import { apply, openRecord } from '../../review/state/apply.ts';
import type { Reviewed, ReviewRecord } from '../../review/state/record.ts';
import type { Change } from '../changes.ts';
import type { Remembered } from '../learning/remembered.ts';

export { reviewedOf };

/** A review as a backup holds it and as it stands here, each with its log in order of revision. */
export interface ReviewCopies {
  readonly before: ReviewRecord | null;
  readonly known: readonly LogRow[];
  readonly after: ReviewRecord;
  readonly rows: readonly LogRow[];
}

/** A review as a restore leaves it, and the rows its log gains. */
export interface ReviewBack {
  readonly record: ReviewRecord;
  readonly log: readonly LogRow[];
}

/**
 * How a review comes back. From a file that this browser made and where nothing of it is here any more: exactly
 * as it was, with its log. Otherwise like a copy that came back by file: its words and decisions are taken in by
 * whoever restores, its rows are kept within that one row, and what the page did here stays. From any other file
 * an approval is somebody's word and does not come in: the answer waits to be approved again.
 */
export function reviewBack(
  copies: ReviewCopies,
  isOurs: boolean,
  fileId: string,
  change: Change,
): ReviewBack {
  const { before, known, after, rows } = copies;
  if (isOurs && !before && known.length === 0) return { record: after, log: rows };
  const opened = before ? { record: before, log: [] } : openedAgain(after, known, change);
  const theirs = isOurs ? reviewedOf(after) : withoutApproval(reviewedOf(after));
  const act = {
    kind: 'merge',
    keep: 'theirs',
    handOffId: fileId,
    theirs,
    rows: unknownTo(known, rows),
  } as const;
  const applied = apply(opened.record, act, change.at, change.by);
  if (applied.outcome === 'refused') throw new Error(`A review cannot come back: ${applied.reason}.`);
  return { record: applied.record, log: [...opened.log, ...applied.log] };
}

/** Words and decisions of a copy nobody vouches for: what it calls approved waits for an approval. */
export function withoutApproval(theirs: Reviewed): Reviewed {
  if (theirs.decision !== 'approved') return { ...theirs, approval: null };
  const decision = sameAnswer(theirs.answer, theirs.documented) ? 'pending' : 'edited';
  return { ...theirs, decision, approval: null, reopened: 'file' };
}

/** What such a file says was approved for a wording is told as what the file says. */
export function fromForeignFile(decision: Remembered): Remembered {
  return { ...decision, isFromFile: true };
}

/** The same question opened anew, above whatever rows a lost record of it has left. */
function openedAgain(
  { id, questionnaireId, vendorId, question, match }: ReviewRecord,
  known: readonly LogRow[],
  { at, by }: Change,
): ReviewBack {
  const opening = { kind: 'open', questionnaireId, vendorId, question, match, versions: {} } as const;
  const { record, log } = openRecord(id, opening, at, by);
  const revision = (known.at(-1)?.revision ?? 0) + 1;
  return { record: { ...record, revision }, log: log.map((row) => ({ ...row, revision })) };
}
