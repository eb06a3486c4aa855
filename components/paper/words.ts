import type { Source } from '#core/types.ts';
import { standingOf } from '#core/review/standing.ts';
import { isApproved } from '#core/review/state/approval.ts';
import type { Person, ReviewRecord } from '#core/review/state/record.ts';
import { suggestionOf } from '#core/review/state/answers.ts';
import { standingName } from '../words/standing.ts';
import { say } from '../words/say.ts';

/** Milliseconds since 1970 as "2026-03-02 09:14 UTC": the same for every reader of a file. */
export function utcTime(at: number): string {
  return `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

export function nameOf({ name }: Person): string {
  return name === '' ? say('people.nameless') : name;
}

/** Document, section and date. */
export function sourceWords({ document, section, date }: Source): string {
  return [document, section, ...(date ? [date] : [])].join(', ');
}

/** The confidence band of an answer; empty for one's own words or an entry picked by hand. */
export function bandOf({ match, entryId }: ReviewRecord): string {
  const band = suggestionOf(match, entryId)?.band;
  return band ? say(`band.${band}`) : '';
}

/** Where a question stands, for a reader who was not there. */
export function standingWords(record: ReviewRecord): string {
  const { approval, comment } = record;
  const standing = standingOf(record);
  const name = isApproved(record) && approval ? nameOf(approval.by) : null;
  switch (standing) {
    case 'inserted':
    case 'changed':
    case 'refused':
    case 'approved':
      return name === null ? standingName(standing) : say(`paper.standing.${standing}`, { name });
    case 'edited':
      return say('paper.standing.edited');
    case 'to-review':
      return say('paper.standing.to_review');
    case 'rejected':
      return comment ? say('standing.says.rejectedBecause', { reason: comment }) : standingName(standing);
    case 'not-on-record':
    case 'skipped':
      return standingName(standing);
  }
}
