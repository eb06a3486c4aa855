import type { Fact } from '../../types.ts';

/** Rates of one per unit have a word of their own. */
const every: Readonly<Record<string, string>> = {
  hour: 'hourly',
  day: 'daily',
  week: 'weekly',
  month: 'monthly',
  quarter: 'quarterly',
  year: 'yearly',
};

/** A fact or an amount read from a text. */
interface Stated extends Pick<Fact, 'kind' | 'value' | 'unit'> {
  readonly bound?: Fact['bound'] | null;
}

/** What a fact says of what it is about, in English as the bundled records are: "weekly", "at most 2 months". */
export function valueInWords({ kind, value, unit, bound }: Stated): string {
  if (kind === 'frequency' && value === 1 && unit !== undefined && every[unit]) return every[unit];
  const amount = unit === undefined ? String(value) : `${value} ${value === 1 ? unit : `${unit}s`}`;
  return `${bound ? `${bound} ` : ''}${amount}`;
}
