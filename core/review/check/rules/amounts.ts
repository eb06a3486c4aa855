import { isComparable, sameAmount } from '../../../match/amountReader.ts';
import type { Amount } from '../../../match/analyse/amounts.ts';
import type { Entry, Fact } from '../../../types.ts';

/** Whether they name a quantity of the same kind and none of it in common. */
export function conflicts(here: readonly Amount[], there: readonly Amount[]): boolean {
  const pairs = here.flatMap((one) =>
    there.filter((other) => isComparable(one, other)).map((other) => [one, other]),
  );
  return pairs.length > 0 && !pairs.some(([one, other]) => one && other && sameAmount(one, other));
}

/**
 * The quantities among the facts of an entry. A frequency is noted as so many times per unit; read as a quantity it
 * is an interval, as in a text: twice a year is every half year.
 */
export function amountsOf({ facts }: Pick<Entry, 'facts'>): readonly Amount[] {
  return facts.flatMap(({ kind, value, unit, bound }): Amount[] => {
    if (kind !== 'duration' && kind !== 'frequency' && kind !== 'count') return [];
    if (typeof value !== 'number' || !unit || (kind === 'frequency' && value <= 0)) return [];
    return [{ kind, value: kind === 'frequency' ? 1 / value : value, unit, bound: bound ?? null }];
  });
}

/** A quantity as a fact would note it, without what it is about. */
export function noted({ kind, value, unit, bound }: Amount): Omit<Fact, 'about'> {
  return { kind, value: kind === 'frequency' ? 1 / value : value, unit, ...(bound && { bound }) };
}
