import { isStale } from '../../review/check/age.ts';
import type { ShownEntry } from '../merged.ts';

/** Why an entry should be looked at. */
export interface Due {
  readonly shown: ShownEntry;
  readonly reason: 'review-date' | 'old-source';
  /** The day that passed, or the source's date, as the entry states it. */
  readonly since: string;
}

/**
 * Offered entries whose review day has come or whose source is older than `maxAgeMonths` (0: age does not matter),
 * the longest due first. `now` in milliseconds since 1970.
 */
export function dueEntries(
  entries: readonly ShownEntry[],
  maxAgeMonths: number,
  now: number,
): readonly Due[] {
  const today = new Date(now).toISOString().slice(0, 10);
  return entries
    .flatMap((shown): Due[] => {
      const reviewBy = shown.kept?.reviewBy;
      const { source } = shown.entry;
      if (shown.status !== 'active') return [];
      if (reviewBy !== undefined && reviewBy <= today)
        return [{ shown, reason: 'review-date', since: reviewBy }];
      return isStale(source, maxAgeMonths, now)
        ? [{ shown, reason: 'old-source', since: source.date ?? '' }]
        : [];
    })
    .toSorted((a, b) => a.since.localeCompare(b.since));
}
