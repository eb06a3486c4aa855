import type { Found } from './words/phrases.ts';
import type { Meaning, Vocabulary } from './vocabulary.ts';

/** A quantity named in a text: "within 72 hours", "at least 5 years", "quarterly" (once per quarter). */
export interface Amount {
  readonly kind: 'duration' | 'frequency' | 'count';
  readonly value: number;
  /** Canonical unit, singular; of a frequency the interval: 7 with day is every seven days. */
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
    amounts.push({
      kind: kindOf(words, start - 1, id.name),
      value,
      unit: id.name,
      bound: negatedBound(words, start - 1) ?? boundNear(found, start - 1),
    });
  }
  return amounts;
}

function isNamed(word: string): boolean {
  return word.startsWith('tls') || word.startsWith('ssl');
}

/** The versions of TLS or SSL a text names; other version numbers are not compared. */
export function versionsIn(words: readonly string[], found: readonly Found<Meaning>[]): Version[] {
  if (!words.some(isNamed)) return [];
  const orNewer = found.some(({ id }) => id.sort === 'bound' && id.name === 'at least');
  return words.flatMap((word, at) => {
    const glued = /^(?:tls|tlsv|ssl|sslv)(\d(?:\.\d)?)$/.exec(word)?.[1];
    const before = words.slice(Math.max(0, at - 4), at).some(isNamed);
    const value = glued ?? (before && /^v?1\.[0-3]$/.test(word) ? word.replace('v', '') : null);
    return value === null ? [] : [{ value: Number(value), orNewer }];
  });
}

const every = /^(?:every|each|alle|tous|toutes|chaque|ogni|cada)$/;

/** "Every seven days" says how often, "seven days" how long. */
function kindOf(words: readonly string[], at: number, unit: string): Amount['kind'] {
  if (inDays(1, unit) === null) return 'count';
  return words.slice(Math.max(0, at - 2), at).some((word) => every.test(word)) ? 'frequency' : 'duration';
}

const denial =
  /^(?:not|no|never|none|nicht|kein\w*|nie|pas|jamais|aucun\w*|non|nessun\w*|mai|ningun\w*|nunca)$/;
const above =
  /\b(?:(?:more|longer|greater) than|beyond|exceed(?:s|ing)?|above|(?:langer|mehr) als|plus (?:de|longtemps que)|au dela de|piu di|oltre|mas de)(?: \S+)?$/;
const deniedReach = 12;

/** "Nothing is kept for more than three months" allows at most three; null where nothing is denied. */
function negatedBound(words: readonly string[], at: number): Amount['bound'] {
  const before = words.slice(Math.max(0, at - deniedReach), at);
  const beyond = above.test(before.slice(-4).join(' '));
  return beyond && before.some((word) => denial.test(word)) ? 'at most' : null;
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
