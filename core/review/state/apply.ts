import type { Act, ActRefusal, LogRow, Opening } from './acts.ts';
import { suggestionOf } from './answers.ts';
import type { Change } from './change/change.ts';
import { approved, edited, taken, undecided, upheld } from './change/decide.ts';
import { inPage } from './change/inPage.ts';
import { joinedNotes } from './change/notes.ts';
import { rematched } from './change/rematch.ts';
import { emptyAnswer, type Person, type ReviewRecord } from './record.ts';

export interface Applied {
  readonly outcome: 'applied';
  readonly record: ReviewRecord;
  /** Rows to append to the log together with the record. Typing adds none until the writer settles. */
  readonly log: readonly LogRow[];
}

export type ActResult = Applied | { readonly outcome: 'refused'; readonly reason: ActRefusal };

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
