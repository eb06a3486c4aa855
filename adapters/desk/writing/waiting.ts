import type { Applied } from '#core/review/state/apply.ts';
import type { Step } from '#core/review/state/rebase.ts';
import type { ReviewRecord } from '#core/review/state/record.ts';

/** What is still to be written of one record: where it started, what was done, what came of it. */
export interface Waiting {
  /** Null for a record that was opened just now. */
  readonly base: ReviewRecord | null;
  readonly steps: readonly Step[];
  readonly applied: Applied;
}

/** Two stretches of work on one record that go to the database as one. */
export function joined(first: Waiting | undefined, then: Waiting): Waiting {
  if (!first) return then;
  const log = [...first.applied.log, ...then.applied.log];
  return { base: first.base, steps: [...first.steps, ...then.steps], applied: { ...then.applied, log } };
}
