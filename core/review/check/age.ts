import type { Source } from '../../types.ts';

/** Whole months from an as-of date (ISO 8601, as coarse as given) to a moment; null where it is no date. */
export function monthsOld(date: string, now: number): number | null {
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?/.exec(date) ?? [];
  if (year === undefined) return null;
  const today = new Date(now);
  // A year without a month may be any month of it: the latest is assumed, so that nothing is called old early.
  const then = Number(year) * 12 + Number(month ?? 12) - 1;
  return Math.max(0, today.getUTCFullYear() * 12 + today.getUTCMonth() - then);
}

/** Whether a source is older than the setting allows; a source without a date is not called old. */
export function isStale({ date }: Source, maxAgeMonths: number, now: number): boolean {
  const months = date === undefined ? null : monthsOld(date, now);
  return maxAgeMonths > 0 && months !== null && months > maxAgeMonths;
}
