import type { AnswerParts, InsertResult } from '../../types.ts';
import { sameAnswer } from './answers.ts';
import { isEmptyAnswer, type Insertion } from './record.ts';

/** The insertion after the page replied to an attempt to write. */
export function afterInsert(result: InsertResult, at: number): Insertion {
  if (result.outcome === 'refused') {
    return { state: 'refused', at, reason: result.reason, detail: result.detail };
  }
  const { outcome, written, readBack, previous } = result;
  return { state: outcome, at, written, readBack, previous };
}

/** The insertion after the page replied to an attempt to take the answer out again. */
export function afterUndo(before: Insertion, result: InsertResult, at: number): Insertion {
  if (result.outcome === 'held') return { state: 'undone', at };
  // A page that refuses to let go still holds what it held; one that changed it shows something third.
  if (result.outcome === 'refused' || (before.state !== 'held' && before.state !== 'changed')) return before;
  return { ...before, state: 'changed', at, readBack: result.readBack };
}

/** The insertion as a scan now finds it in the page; the same object where nothing is new. */
export function afterSight(before: Insertion, value: AnswerParts, at: number): Insertion {
  if (before.state === 'writing') {
    if (!sameAnswer(value, before.written)) return { state: 'none' };
    return { state: 'held', at, written: before.written, readBack: value, previous: null };
  }
  if (before.state !== 'held' && before.state !== 'changed') return before;
  if (sameAnswer(value, before.readBack)) return before;
  // An emptied form, most often a reloaded one: the approved answer is ready to be inserted again.
  if (isEmptyAnswer(value)) return { state: 'none' };
  return { ...before, state: sameAnswer(value, before.written) ? 'held' : 'changed', at, readBack: value };
}
