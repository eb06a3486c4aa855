import type { Source } from '../../types.ts';
import { standingOf } from '../standing.ts';
import { isApproved } from '../state/approval.ts';
import type { Person, ReviewRecord } from '../state/record.ts';
import { suggestionOf } from '../state/answers.ts';

/** Milliseconds since 1970 as "2026-03-02 09:14 UTC": the same for every reader of a file. */
export function utcTime(at: number): string {
  return `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

export function nameOf({ name }: Person): string {
  return name === '' ? 'somebody without a name' : name;
}

/** Document, section and date. */
export function sourceWords({ document, section, date }: Source): string {
  return [document, section, ...(date ? [date] : [])].join(', ');
}

/** The confidence band of an answer; empty for one's own words or an entry picked by hand. */
export function bandOf({ match, entryId }: ReviewRecord): string {
  return suggestionOf(match, entryId)?.band ?? '';
}

/** Where a question stands, for a reader who was not there. */
export function standingWords(record: ReviewRecord): string {
  const { approval, comment } = record;
  const approved = isApproved(record) && approval ? `Approved by ${nameOf(approval.by)}` : '';
  switch (standingOf(record)) {
    case 'inserted':
      return `${approved}, inserted`;
    case 'changed':
      return `${approved}, then changed by the page`;
    case 'refused':
      return `${approved}, not inserted`;
    case 'approved':
      return approved;
    case 'edited':
      return 'Edited, not approved';
    case 'to-review':
      return 'Not reviewed yet';
    case 'not-on-record':
      return 'Not on record';
    case 'skipped':
      return 'Skipped';
    case 'rejected':
      return comment ? `Rejected: ${comment}` : 'Rejected';
  }
}
