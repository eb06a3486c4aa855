import { standingOf } from './standing.ts';
import type { ReviewRecord } from './state/record.ts';

/** The views of a questionnaire, in the order they are offered. */
export const filters = [
  'all',
  'high',
  'medium',
  'low',
  'to-review',
  'edited',
  'approved',
  'inserted',
  'changed',
  'refused',
  'not-on-record',
  'skipped',
  'rejected',
  'away',
] as const;

export type Filter = (typeof filters)[number];

/** Whether a question of the review is not on its page now. */
export type IsAway = (record: ReviewRecord) => boolean;

export function passes(filter: Filter, record: ReviewRecord, isAway: IsAway): boolean {
  const standing = standingOf(record);
  switch (filter) {
    case 'all':
      return true;
    case 'away':
      return isAway(record);
    case 'high':
    case 'medium':
    case 'low':
      return record.match.suggestions[0]?.band === filter;
    case 'to-review':
      return standing === 'to-review' || standing === 'edited';
    case 'approved':
      return standing === 'approved' || standing === 'changed' || standing === 'refused';
    default:
      return standing === filter;
  }
}

/** How many questions each view holds. */
export function countByFilter(
  records: readonly ReviewRecord[],
  isAway: IsAway,
): Readonly<Record<Filter, number>> {
  const count = (filter: Filter) => records.filter((record) => passes(filter, record, isAway)).length;
  return Object.fromEntries(filters.map((filter) => [filter, count(filter)])) as Record<Filter, number>;
}

/** Whether every word of the search occurs in the question, its section or its answer, whatever the case. */
export function mentions(record: ReviewRecord, search: string): boolean {
  const { number, section, text } = record.question;
  const { choice, text: answer } = record.answer;
  const all = [number, section, text, answer, ...(choice ?? [])].join('\n').toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word));
}
