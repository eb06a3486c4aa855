import type { Act, LogRow } from './acts.ts';
import { sameAnswer } from './answers.ts';
import { apply, type Applied } from './apply.ts';
import type { Person, ReviewRecord } from './record.ts';

/** An act and when it was done. */
export interface Step {
  readonly act: Act;
  readonly at: number;
}

export interface Rebased {
  /** What remains to be written over theirs; null where nothing does. */
  readonly applied: Applied | null;
  /** Whether words or decisions of this window had to give way. They are then shown, not written. */
  readonly lost: boolean;
}

/** What the page did is true whoever else was at work, so it is told in any case. */
const pageActs: readonly Act['kind'][] = ['insert', 'inserted', 'undone', 'observed'];

/**
 * Brings the acts of this window, made from `base`, together with a record that another window wrote first.
 * What the page did is kept. Words and decisions are kept only where the other window touched neither.
 */
export function rebase(
  base: ReviewRecord,
  theirs: ReviewRecord,
  steps: readonly Step[],
  by: Person,
): Rebased {
  const isFree = sameAnswer(theirs.answer, base.answer) && theirs.decision === base.decision;
  let record = theirs;
  let log: readonly LogRow[] = [];
  let lost = false;
  for (const { act, at } of steps) {
    if (!isFree && !pageActs.includes(act.kind)) {
      // A new match was made by both windows; only what a person did can be lost.
      lost ||= act.kind !== 'rematch' && act.kind !== 'settle';
      continue;
    }
    const result = apply(record, act, at, by);
    if (result.outcome === 'refused') continue;
    record = result.record;
    log = [...log, ...result.log];
  }
  return { applied: record === theirs ? null : { outcome: 'applied', record, log }, lost };
}
