import type { Verdict } from '#core/library/import/verdicts.ts';

/** Each verdict as a person reads it, in the order they are listed. */
export const verdictWords: Readonly<Record<Verdict, string>> = {
  new: 'New',
  changed: 'Changed',
  conflicting: 'Conflicting',
  same: 'Already there',
  unanswered: 'No answer',
  invalid: 'Cannot be read',
};
