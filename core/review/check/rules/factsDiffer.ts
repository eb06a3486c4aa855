import type { Amount } from '../../../match/analyse/amounts.ts';
import { isComparable } from '../../../match/amountReader.ts';
import type { Fact } from '../../../types.ts';
import { sameAnswer } from '../../state/answers.ts';
import type { ReviewRecord } from '../../state/record.ts';
import type { Checked } from '../finding.ts';
import { amountsOf, conflicts } from './amounts.ts';

/** What two facts must share to be about the same thing: "duration: snapshot backup retention". */
export function factKey({ kind, about }: Fact): string {
  const words = about.toLowerCase().match(/[\p{Letter}\p{Number}]+/gu) ?? [];
  return `${kind}: ${words.toSorted().join(' ')}`;
}

/** The things the entry behind an answer states a fact of. */
export function factKeysOf(record: ReviewRecord, { entryOf }: Checked): readonly string[] {
  const entry = record.entryId === null ? null : entryOf(record.entryId);
  return [...new Set((entry?.facts ?? []).map(factKey))];
}

/**
 * Whether two answers from different entries state the same fact with nothing in common: "kept for 2 weeks" and
 * "kept for 30 days". What an unchanged answer states is known from its entry; of an edited one only what its own
 * words still say counts, and silence contradicts nothing.
 */
export function factsDiffer(key: string, one: ReviewRecord, other: ReviewRecord, checked: Checked): boolean {
  if (one.entryId === other.entryId) return false;
  const [here, there] = [statedBy(one, key, checked), statedBy(other, key, checked)];
  const isSaidAlike = here.names.length === 0 || there.names.some((name) => here.names.includes(name));
  return conflicts(here.amounts, there.amounts) || (there.names.length > 0 && !isSaidAlike);
}

interface Stated {
  readonly amounts: readonly Amount[];
  /** Algorithms, versions, protocols and parties, in lower case. */
  readonly names: readonly string[];
}

function statedBy(record: ReviewRecord, key: string, { entryOf, amountsIn }: Checked): Stated {
  const entry = record.entryId === null ? null : entryOf(record.entryId);
  const facts = (entry?.facts ?? []).filter((fact) => factKey(fact) === key);
  const documented = amountsOf({ facts });
  const names = facts.flatMap(({ value }) => (typeof value === 'string' ? [value.toLowerCase()] : []));
  if (sameAnswer(record.answer, record.documented)) return { amounts: documented, names };
  const text = (record.answer.text ?? '').toLowerCase();
  const isOfThem = (amount: Amount) => documented.some((fact) => isComparable(fact, amount));
  return {
    amounts: amountsIn(record.answer.text ?? '').filter(isOfThem),
    names: names.filter((name) => text.includes(name)),
  };
}
