import type { ShortAnswer } from '#core/types.ts';
import type { Reading } from '../analyse/read.ts';
import { isInverted } from '../analyse/polarity.ts';
import { termsOf, type Terms } from './terms.ts';

/** One way to ask an entry. */
export interface View {
  readonly terms: Terms;
  readonly concepts: ReadonlySet<string>;
  /** A yes would admit to a lack. */
  readonly inverted: boolean;
  /** What it demands beyond its subject: a document, a third party, no exception. */
  readonly demands: readonly string[];
  /** The closed answer the record gives to exactly this; null where it only finds the entry. */
  readonly claim: ShortAnswer | null;
}

/** What a text may demand beyond its subject. */
export const demands = [
  'documented',
  'in-writing',
  'independent',
  'approved',
  'certified',
  'when',
  'notified',
  'absolute',
] as const;
const demanding: ReadonlySet<string> = new Set(demands);

/** Makes a view of a text that was read. */
export function viewOf(reading: Reading, claim: ShortAnswer | null): View {
  const { concepts } = reading;
  return {
    terms: termsOf(reading),
    concepts,
    inverted: isInverted(reading),
    demands: demandsOf(reading),
    claim,
  };
}

/** What a text demands beyond its subject. */
export function demandsOf({ asks, manners }: Reading): string[] {
  const aspects = [...asks].filter((aspect) => demanding.has(aspect));
  return manners.has('absolute') ? [...aspects, 'absolute'] : aspects;
}
