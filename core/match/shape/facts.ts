import type { Fact } from '#core/types.ts';

const every: Readonly<Record<string, string>> = {
  hour: 'hourly',
  day: 'daily',
  week: 'weekly',
  month: 'monthly',
  quarter: 'quarterly',
  year: 'yearly',
};

/** A fact in words: "snapshot backups: weekly", "personal data retention: at most 2 months". */
export function factInWords({ kind, about, value, unit, bound }: Fact): string {
  if (kind === 'frequency' && value === 1 && unit !== undefined && every[unit])
    return `${about}: ${every[unit]}`;
  const amount = unit === undefined ? String(value) : `${value} ${value === 1 ? unit : `${unit}s`}`;
  return `${about}: ${bound ? `${bound} ` : ''}${amount}`;
}
