import type { Fact } from '#core/types.ts';
import { inDays, type Amount, type Version } from '../analyse/amounts.ts';

/** How a stated fact meets what a question demands. */
export type Verdict = 'met' | 'not met' | 'unknown';

/**
 * Whether the facts of an entry meet an amount that a question names. A frequency is met by the same or a more
 * frequent one; a duration by one that lies within the bound asked for. Without a comparable fact: unknown.
 */
export function meetsAmount(amount: Amount, facts: readonly Fact[]): Verdict {
  if (amount.unit === 'bit') return meetsBits(amount, facts);
  const wanted = inDays(amount.value, amount.unit);
  const comparable = facts.flatMap((fact) => {
    if (fact.kind !== amount.kind || typeof fact.value !== 'number' || fact.unit === undefined) return [];
    if (amount.kind === 'count') return fact.unit === amount.unit ? [{ fact, stated: fact.value }] : [];
    const stated =
      amount.kind === 'frequency' ? inDays(1 / fact.value, fact.unit) : inDays(fact.value, fact.unit);
    return stated === null ? [] : [{ fact, stated }];
  });
  const target = amount.kind === 'count' ? amount.value : wanted;
  if (comparable.length === 0 || target === null) return 'unknown';
  return comparable.some(({ fact, stated }) => holds(amount, fact, target, stated)) ? 'met' : 'not met';
}

/** "AES with a 256-bit key" is what a fact of the algorithm AES-256 states. */
function meetsBits({ value, bound }: Amount, facts: readonly Fact[]): Verdict {
  const stated = facts
    .filter(({ kind }) => kind === 'algorithm')
    .flatMap((fact) => lastNumber(fact.value) ?? []);
  if (stated.length === 0) return 'unknown';
  const isMet = stated.some((bits) => (bound === 'at least' ? bits >= value : bits === value));
  return isMet ? 'met' : 'not met';
}

const slack = 1.04;

function holds(amount: Amount, fact: Fact, wanted: number, stated: number): boolean {
  if (amount.kind === 'frequency') return stated <= wanted * slack;
  if (amount.kind === 'count') return amount.bound === 'at most' ? stated <= wanted : stated >= wanted;
  if (amount.bound === 'at most') return fact.bound !== 'at least' && stated <= wanted * slack;
  if (amount.bound === 'at least') return fact.bound !== 'at most' && stated * slack >= wanted;
  return stated <= wanted * slack && stated * slack >= wanted;
}

/**
 * Whether the version facts of an entry settle a version that a question names: "1.2 or newer" meets "1.2" and
 * "1.1 or higher", rules out 1.0, and leaves it open whether 1.3 is there.
 */
export function meetsVersion(version: Version, facts: readonly Fact[]): Verdict {
  const stated = facts.filter(({ kind }) => kind === 'version').map(({ value }) => lastNumber(value));
  const lowest = Math.min(...stated.filter((value) => value !== null));
  if (!Number.isFinite(lowest)) return 'unknown';
  if (version.orNewer) return lowest >= version.value ? 'met' : 'unknown';
  if (version.value === lowest) return 'met';
  return version.value < lowest ? 'not met' : 'unknown';
}

function lastNumber(value: number | string): number | null {
  if (typeof value === 'number') return value;
  const found = /(\d+(?:\.\d+)?)\s*$/.exec(value)?.[1];
  return found === undefined ? null : Number(found);
}
