import type { AnswerParts } from '../../types.ts';
import { sealOf } from '../identity/seal.ts';
import { isApproved } from './approval.ts';
import type { Act, ActRefusal, LogRow, Opening } from './acts.ts';
import { isTooLong, sameAnswer, suggestionOf } from './answers.ts';
import { afterInsert, afterSight, afterUndo } from './insertion.ts';
import {
  emptyAnswer,
  isEmptyAnswer,
  type Decision,
  type Note,
  type Person,
  type ReviewRecord,
  type Reviewed,
} from './record.ts';

export interface Applied {
  readonly outcome: 'applied';
  readonly record: ReviewRecord;
  /** Rows to append to the log together with the record. Typing adds none until the writer settles. */
  readonly log: readonly LogRow[];
}

export type ActResult = Applied | { readonly outcome: 'refused'; readonly reason: ActRefusal };

/** What an act may change; the rest of a record is given by its opening. */
type Change = Partial<
  Pick<
    ReviewRecord,
    | 'question'
    | 'match'
    | 'entryId'
    | 'documented'
    | 'basis'
    | 'answer'
    | 'author'
    | 'decision'
    | 'approval'
    | 'reopened'
    | 'comment'
    | 'notes'
    | 'insertion'
  >
>;

/** Opens the review of a question with the best suggestion as its answer, or with none. */
export function openRecord(id: string, opening: Opening, at: number, by: Person): Applied {
  const { kind: _, versions, ...given } = opening;
  const top = opening.match.suggestions[0];
  const record: ReviewRecord = {
    ...given,
    id,
    revision: 1,
    entryId: top?.entryId ?? null,
    documented: top?.answer ?? emptyAnswer,
    basis: top ? (versions[top.entryId] ?? null) : null,
    answer: top?.answer ?? emptyAnswer,
    author: null,
    decision: 'pending',
    approval: null,
    reopened: null,
    comment: null,
    notes: [],
    insertion: { state: 'none' },
    draft: null,
  };
  return { outcome: 'applied', record, log: [{ recordId: id, revision: 1, at, by, act: opening }] };
}

/**
 * The review's state machine: the record after an act, with the log rows that prove it, or why the act was
 * not done. Pure; `at` is in milliseconds since 1970. Any change of the answer takes a given approval away.
 */
export function apply(before: ReviewRecord, act: Act, at: number, by: Person): ActResult {
  const { record, log } = settled(before);
  if (act.kind === 'settle') {
    return before.draft ? { outcome: 'applied', record, log } : { outcome: 'refused', reason: 'unchanged' };
  }
  const change = changeOf(act.kind === 'edit' ? before : record, act, at, by);
  if (typeof change === 'string') return { outcome: 'refused', reason: change };
  if (act.kind === 'edit') {
    const draft = before.draft ?? { by, since: at };
    const typed = { ...before, ...change, draft, revision: before.revision + 1 };
    return { outcome: 'applied', record: upheld(typed), log: [] };
  }
  const revision = record.revision + 1;
  const next = upheld({ ...record, ...change, revision });
  return { outcome: 'applied', record: next, log: [...log, { recordId: next.id, revision, at, by, act }] };
}

/** Closes an open draft: the typed words become one row of the log. */
function settled(record: ReviewRecord): { record: ReviewRecord; log: readonly LogRow[] } {
  if (!record.draft) return { record, log: [] };
  const { by, since } = record.draft;
  const revision = record.revision + 1;
  const act: Act = { kind: 'edit', answer: record.answer };
  const row: LogRow = { recordId: record.id, revision, at: since, by, act };
  return { record: { ...record, draft: null, revision }, log: [row] };
}

function changeOf(record: ReviewRecord, act: Act, at: number, by: Person): Change | ActRefusal {
  switch (act.kind) {
    case 'edit':
      return edited(record, act.answer, by);
    case 'rematch':
      return rematched(record, act);
    case 'pickAlternative': {
      const picked = suggestionOf(record.match, act.entryId);
      return picked ? taken(act, picked.answer, by) : 'no-such-alternative';
    }
    case 'pickEntry':
      return taken(act, act.answer, by);
    case 'approve':
      return approved(record, at, by, act.waived);
    case 'skip':
      return { decision: 'skipped', approval: null, reopened: null };
    case 'reject':
      return { decision: 'rejected', approval: null, reopened: null, comment: act.comment };
    case 'note':
      return act.text.trim() === ''
        ? 'unchanged'
        : { notes: [...record.notes, { by, at, text: act.text.trim() }] };
    case 'reopen':
      return undecided(record);
    case 'merge':
      return { ...(act.keep === 'theirs' && act.theirs), notes: joinedNotes(record, act.theirs) };
    case 'settle':
      throw new Error('settle is handled before any change is asked for');
    default:
      return inPage(record, act, at);
  }
}

/** What an act changes that concerns the page. */
function inPage(
  record: ReviewRecord,
  act: Extract<Act, { kind: 'insert' | 'inserted' | 'undone' | 'observed' }>,
  at: number,
): Change | ActRefusal {
  const before = record.insertion;
  switch (act.kind) {
    case 'insert':
      return isApproved(record)
        ? { insertion: { state: 'writing', at, written: record.answer } }
        : 'not-approved';
    case 'inserted':
      return before.state === 'writing' ? { insertion: afterInsert(act.result, at) } : 'not-inserted';
    case 'undone':
      return before.state === 'held' || before.state === 'changed'
        ? { insertion: afterUndo(before, act.result, at) }
        : 'not-inserted';
    case 'observed': {
      const insertion = afterSight(before, act.value, at);
      return insertion === before ? 'unchanged' : { insertion };
    }
  }
}

/** The notes of both copies by time, each once: a merge loses none, whoever's answer is kept. */
function joinedNotes({ notes: mine }: ReviewRecord, { notes: theirs }: Reviewed): readonly Note[] {
  const isMine = (note: Note) =>
    mine.some(({ at, by, text }) => at === note.at && by.id === note.by.id && text === note.text);
  return [...mine, ...theirs.filter((note) => !isMine(note))].toSorted((a, b) => a.at - b.at);
}

function edited(record: ReviewRecord, answer: AnswerParts, by: Person): Change {
  const change = undecided({ ...record, answer });
  return { answer, author: change.decision === 'edited' ? by : null, ...change };
}

function approved(record: ReviewRecord, at: number, by: Person, waived?: true): Change | ActRefusal {
  if (isEmptyAnswer(record.answer)) return 'nothing-to-approve';
  if (isTooLong(record.question, record.answer)) return 'too-long';
  // A person's approval may still replace one that was only waived.
  if (isApproved(record) && (waived || !record.approval?.waived)) return 'unchanged';
  const approval = { at, by, seal: sealOf(record), basis: record.basis, ...(waived && { waived }) };
  return { decision: 'approved', comment: null, reopened: null, approval };
}

/** No decision: pending while the words are those of the record, edited once they are a person's own. */
function undecided(record: ReviewRecord): Change & { decision: Decision } {
  const decision = sameAnswer(record.answer, record.documented) ? 'pending' : 'edited';
  return { decision, approval: null, reopened: null, comment: null };
}

function taken(
  { entryId, basis }: { entryId: string; basis: string | null },
  answer: AnswerParts,
  author: Person,
): Change {
  const none = { approval: null, reopened: null, comment: null };
  return { entryId, basis, answer, author, documented: answer, decision: 'pending', ...none };
}

function rematched(record: ReviewRecord, act: Extract<Act, { kind: 'rematch' }>): Change | ActRefusal {
  const { question, match, versions } = act;
  const basis = record.entryId === null ? null : (versions[record.entryId] ?? record.basis);
  const asBefore = [record.question, record.match, record.basis];
  if (JSON.stringify([question, match, basis]) === JSON.stringify(asBefore)) return 'unchanged';
  const seen = { question, match, basis };
  const top = match.suggestions[0];
  const topBefore = record.match.suggestions[0]?.entryId ?? null;
  const isUntouched = record.author === null && record.entryId === topBefore;
  if (isUntouched && record.decision === 'pending') {
    const answer = top?.answer ?? emptyAnswer;
    const topBasis = top ? (versions[top.entryId] ?? null) : null;
    return { ...seen, entryId: top?.entryId ?? null, basis: topBasis, documented: answer, answer };
  }
  if (basis === record.basis) return seen;
  // The entry itself was changed: edits are told by its new words, and an untouched answer takes them over.
  const documented = suggestionOf(match, record.entryId)?.answer ?? record.documented;
  const isVerbatim = sameAnswer(record.answer, record.documented);
  return { ...seen, documented, ...(isVerbatim && { answer: documented }) };
}

/** An approval whose seal no longer fits is no approval; what ended it is kept for a person to see. */
function upheld(record: ReviewRecord): ReviewRecord {
  if (record.decision !== 'approved' || isApproved(record)) return record;
  const { approval, basis } = record;
  const isRecordOld = approval !== null && approval.basis !== basis;
  return { ...record, ...undecided(record), reopened: isRecordOld ? 'record' : 'question' };
}
