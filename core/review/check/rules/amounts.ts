import { isComparable, sameAmount } from '../../../match/amountReader.ts';
import type { Amount } from '../../../match/analyse/amounts.ts';
import type { Entry } from '../../../types.ts';

/** Whether they name a quantity of the same kind and none of it in common. */
export function conflicts(here: readonly Amount[], there: readonly Amount[]): boolean {
  const pairs = here.flatMap((one) =>
    there.filter((other) => isComparable(one, other)).map((other) => [one, other]),
  );
  return pairs.length > 0 && !pairs.some(([one, other]) => one && other && sameAmount(one, other));
}

/** The quantities among the facts of an entry. */
export function amountsOf({ facts }: Pick<Entry, 'facts'>): readonly Amount[] {
  return facts.flatMap(({ kind, value, unit, bound }): Amount[] => {
    if (kind !== 'duration' && kind !== 'frequency' && kind !== 'count') return [];
    return typeof value === 'number' && unit ? [{ kind, value, unit, bound: bound ?? null }] : [];
  });
}
