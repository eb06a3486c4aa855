import { answerAsText } from '../report.ts';
import type { LogRow } from '../state/acts.ts';
import { nameOf, utcTime } from '../leaving/words.ts';

/** One row of the log as a sentence. */
export function historyOf(row: LogRow): string {
  return `${utcTime(row.at)}, ${nameOf(row.by)}: ${deedOf(row.act)}`;
}

/** An act in words that follow a name: "approved", "wrote …". */
export function deedOf(act: LogRow['act']): string {
  switch (act.kind) {
    case 'edit':
      return `wrote “${answerAsText(act.answer)}”`;
    case 'reject':
      return act.comment ? `rejected: ${act.comment}` : 'rejected';
    case 'note':
      return `noted: ${act.text}`;
    case 'approve':
      return act.waived ? 'let it pass unread, as the rules allow' : 'approved';
    case 'inserted':
    case 'undone':
      return `${act.kind === 'inserted' ? 'inserted' : 'taken out'}, the page ${pageSaid[act.result.outcome]}`;
    case 'observed':
      return `the page held “${answerAsText(act.value)}”`;
    case 'merge':
      return `took in a copy and kept ${act.keep === 'theirs' ? 'what the copy said' : 'what stood here'}`;
    case 'open':
    case 'rematch':
    case 'pickAlternative':
    case 'pickEntry':
    case 'skip':
    case 'reopen':
    case 'insert':
      return plainDeeds[act.kind];
    default:
      return act satisfies never;
  }
}

const pageSaid = { held: 'held it', changed: 'changed it', refused: 'did not take it' } as const;

const plainDeeds = {
  open: 'found the question and looked it up',
  rematch: 'looked it up again',
  pickAlternative: 'took another answer that was offered',
  pickEntry: 'took an answer from the record by hand',
  skip: 'skipped',
  reopen: 'reopened',
  insert: 'began to insert',
} as const;
