import { isUndoable, standingOf, type Standing } from '#core/review/standing.ts';
import type { RefusalDetail } from '#core/types.ts';
import type { ReviewRecord } from '#core/review/state/record.ts';
import { timeOfDay } from './dates.ts';
import { detailWords, problem } from './problems.ts';
import { asName, say } from './say.ts';

/** A standing in as few words as possible, for rows and for the progress bar. */
export function standingName(standing: Standing): string {
  return say(`standing.${asName(standing)}`);
}

/** Where a question stands, in the words a person would use. */
export function standingSentence(record: ReviewRecord, personId: string): string {
  const { insertion } = record;
  const standing = standingOf(record);
  switch (standing) {
    case 'inserted':
      return say('standing.says.inserted');
    case 'changed':
      return say('standing.says.changed');
    case 'refused':
      return insertion.state === 'refused' ? refusedSentence(insertion.reason, insertion.detail) : '';
    case 'approved':
      return approvedSentence(record, personId);
    case 'edited':
      if (record.reopened) return say(`standing.reopened.${record.reopened}`);
      return isUndoable(record) ? say('standing.says.editedSince') : standingName(standing);
    case 'to-review':
      return record.reopened ? say(`standing.reopened.${record.reopened}`) : say('standing.says.onRecord');
    case 'rejected':
      return record.comment
        ? say('standing.says.rejectedBecause', { reason: record.comment })
        : standingName(standing);
    case 'not-on-record':
    case 'skipped':
      return standingName(standing);
  }
}

function approvedSentence({ approval }: ReviewRecord, personId: string): string {
  if (!approval) return '';
  if (approval.waived) return say('standing.says.waived');
  const time = timeOfDay(approval.at);
  return approval.by.id === personId
    ? say('standing.says.approvedByYou', { time })
    : say('standing.says.approvedBy', { name: nameOf(approval.by, personId), time });
}

function refusedSentence(reason: Parameters<typeof problem>[0], detail: RefusalDetail): string {
  const { cause, nextStep } = problem(reason);
  return [say('standing.says.notInserted'), cause, detailWords(detail), nextStep]
    .filter((part) => part !== '')
    .join(' ');
}

/** A person as they are spoken of here; `me` is the id of who works here. */
export function nameOf(person: { id: string; name: string }, me: string): string {
  return person.id === me ? say('people.you') : person.name || say('people.someoneElse');
}
