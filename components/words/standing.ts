import { isUndoable, standingOf, type Standing } from '#core/review/standing.ts';
import { problem } from '#core/problems.ts';
import type { Reopening, ReviewRecord } from '#core/review/state/record.ts';
import { timeOfDay } from './dates.ts';

/** A standing in as few words as possible, for rows and for the progress bar. */
export const standingNames: Readonly<Record<Standing, string>> = {
  inserted: 'Inserted',
  changed: 'Page changed it',
  refused: 'Not inserted',
  approved: 'Approved',
  edited: 'Edited',
  'to-review': 'To review',
  'not-on-record': 'Not on record',
  skipped: 'Skipped',
  rejected: 'Rejected',
};

const reopenedSentences: Readonly<Record<Reopening, string>> = {
  question: 'Approve again: the form asks it otherwise now',
  record: 'Approve again: the record was changed since',
};

/** Where a question stands, in the words a person would use. */
export function standingSentence(record: ReviewRecord, personId: string): string {
  const { insertion, approval } = record;
  switch (standingOf(record)) {
    case 'inserted':
      return 'Inserted, the page holds it';
    case 'changed':
      return 'The page changed it';
    case 'refused':
      return insertion.state === 'refused' ? refusedSentence(insertion.reason, insertion.detail) : '';
    case 'approved':
      if (approval?.waived) return 'Goes in without approval, as the rules allow';
      return approval ? `Approved by ${nameOf(approval.by, personId)}, ${timeOfDay(approval.at)}` : '';
    case 'edited':
      if (record.reopened) return reopenedSentences[record.reopened];
      return isUndoable(record) ? 'Edited; the page still holds the earlier answer' : 'Edited';
    case 'to-review':
      if (record.reopened) return reopenedSentences[record.reopened];
      return 'On record';
    case 'not-on-record':
      return 'Not on record';
    case 'skipped':
      return 'Skipped';
    case 'rejected':
      return record.comment ? `Rejected: ${record.comment}` : 'Rejected';
  }
}

function refusedSentence(reason: Parameters<typeof problem>[0], detail: string): string {
  const { cause, nextStep } = problem(reason);
  return ['Not inserted.', cause, detail, nextStep].filter((part) => part !== '').join(' ');
}

/** A person as they are spoken of here; `me` is the id of who works here. */
export function nameOf(person: { id: string; name: string }, me: string): string {
  return person.id === me ? 'you' : person.name || 'someone else';
}
