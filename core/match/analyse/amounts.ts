import type { Found } from './phrases.ts';
import type { Meaning, Vocabulary } from './vocabulary.ts';

/** A quantity named in a text: "within 72 hours", "at least 5 years", "quarterly" (once per quarter). */
export interface Amount {
  readonly kind: 'duration' | 'frequency' | 'count';
  readonly value: number;
  /** Canonical unit, singular. */
  readonly unit: string;
  readonly bound: 'at least' | 'at most' | null;
}

/** A version named in a text: "TLS 1.2 or higher". */
export interface Version {
  readonly value: number;
  readonly orNewer: boolean;
}

const daysIn: Readonly<Record<string, number>> = {
  second: 1 / 86_400,
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  'business day': 1.4,
  week: 7,
  month: 30.4,
  quarter: 91.3,
  'half-year': 182.6,
  year: 365.25,
  continuous: 1 / 86_400,
};

/** A length of time in days; null for a unit that is none. */
export function inDays(value: number, unit: string): number | null {
  const days = daysIn[unit];
  return days === undefined ? null : value * days;
}

/** The quantities a text names, read from the phrases found in its words. */
export function amountsIn(
  words: readonly string[],
  found: readonly Found<Meaning>[],
  vocabulary: Vocabulary,
): Amount[] {
  const amounts: Amount[] = [];
  for (const { id, start } of found) {
    if (id.sort === 'rate' && id.name in daysIn)
      amounts.push({ kind: 'frequency', value: 1, unit: id.name, bound: boundNear(found, start) });
    if (id.sort !== 'unit') continue;
    const value = numberOf(words[start - 1], vocabulary) ?? (isOne(words, start - 1) ? 1 : null);
    if (value === null) continue;
    const kind = inDays(1, id.name) === null ? 'count' : 'duration';
    amounts.push({ kind, value, unit: id.name, bound: boundNear(found, start - 1) });
  }
  return amounts;
}

/** The versions of TLS or SSL a text names; other version numbers are not compared. */
export function versionsIn(words: readonly string[], found: readonly Found<Meaning>[]): Version[] {
  const orNewer = found.some(({ id }) => id.sort === 'bound' && id.name === 'at least');
  return words.flatMap((word, at) => {
    const glued = /^(?:tls|tlsv|ssl|sslv)(\d(?:\.\d)?)$/.exec(word)?.[1];
    const before = words.slice(Math.max(0, at - 4), at).some((one) => /^(?:tls|ssl)/.test(one));
    const value = glued ?? (before && /^v?1\.[0-3]$/.test(word) ? word.replace('v', '') : null);
    return value === null ? [] : [{ value: Number(value), orNewer }];
  });
}

/** "For a year", "longer than a month": the article counts. */
function isOne(words: readonly string[], at: number): boolean {
  return /^an?$/.test(words[at] ?? '') && /^(?:for|than|within)$/.test(words[at - 1] ?? '');
}

function numberOf(word: string | undefined, { numbers }: Vocabulary): number | null {
  if (word === undefined) return null;
  if (/^\d+(?:\.\d+)?$/.test(word)) return Number(word);
  return numbers.get(word) ?? null;
}

const boundReach = 4;

function boundNear(found: readonly Found<Meaning>[], at: number): Amount['bound'] {
  const near = found.find(({ id, start }) => id.sort === 'bound' && Math.abs(start - at) <= boundReach);
  return near ? (near.id.name as 'at least' | 'at most') : null;
}
