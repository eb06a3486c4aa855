import type { Act, LogRow } from '../state/acts.ts';
import { sameAnswer } from '../state/answers.ts';
import type { ReviewRecord, Reviewed } from '../state/record.ts';
import type { HandOff } from './handOff.ts';
import { hasDecision, rowsByRecord, unknownTo } from './rows.ts';

/** A record with its log, in order of revision. */
export interface Logged {
  readonly record: ReviewRecord;
  readonly rows: readonly LogRow[];
}

export type MergeAct = Extract<Act, { kind: 'merge' }>;

/** What becomes of one record of a file that is taken in. */
export type Merge =
  /** This OnRecord has no such question: the copy is kept as it is. */
  | { readonly kind: 'new'; readonly theirs: Logged }
  /** The file holds nothing that is not known here. */
  | { readonly kind: 'same' }
  /** Only the copy was worked on. */
  | { readonly kind: 'take'; readonly mine: ReviewRecord; readonly act: MergeAct }
  /** Both were worked on and differ, or the question reads otherwise here: a person decides. */
  | {
      readonly kind: 'conflict';
      readonly why: 'both-changed' | 'question-changed';
      readonly mine: ReviewRecord;
      readonly theirs: ReviewRecord;
      /** As it would be written if theirs were kept. */
      readonly act: MergeAct;
    };

/** What taking in this file would do to each of its questions, given what is kept here. Changes nothing. */
export function planMerge(file: HandOff, kept: ReadonlyMap<string, Logged>): readonly Merge[] {
  const rows = rowsByRecord(file.log);
  return file.records.map((record) =>
    mergeOf(file.id, kept.get(record.id), { record, rows: rows.get(record.id) ?? [] }),
  );
}

function mergeOf(handOffId: string, mine: Logged | undefined, theirs: Logged): Merge {
  if (!mine) return { kind: 'new', theirs };
  const news = unknownTo(mine.rows, theirs.rows);
  if (!hasDecision(news)) return { kind: 'same' };
  const act: MergeAct = {
    kind: 'merge',
    keep: 'theirs',
    handOffId,
    theirs: reviewedOf(theirs.record),
    rows: news,
  };
  const both = { mine: mine.record, theirs: theirs.record, act };
  if (!asksTheSame(mine.record, theirs.record)) return { kind: 'conflict', why: 'question-changed', ...both };
  const isTouched = mine.record.draft !== null || hasDecision(unknownTo(theirs.rows, mine.rows));
  if (isTouched && !agree(mine.record, theirs.record)) {
    return { kind: 'conflict', why: 'both-changed', ...both };
  }
  return { kind: 'take', mine: mine.record, act };
}

function asksTheSame({ question: one }: ReviewRecord, { question: other }: ReviewRecord): boolean {
  return one.text === other.text && one.section === other.section;
}

/** Whether nothing would be lost by either: the same words, and the same decision about them. */
function agree(one: ReviewRecord, other: ReviewRecord): boolean {
  return sameAnswer(one.answer, other.answer) && one.decision === other.decision;
}

/** What a copy of a record can bring back. */
export function reviewedOf(record: ReviewRecord): Reviewed {
  const { entryId, documented, basis, answer, author, decision, approval, reopened, comment, notes } = record;
  return { entryId, documented, basis, answer, author, decision, approval, reopened, comment, notes };
}
