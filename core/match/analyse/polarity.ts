import type { Reading } from './read.ts';
import type { Clause } from './clauses.ts';

/** Whether a yes would admit to a lack: "Is any data stored unencrypted?" Two reversals cancel each other. */
export function isInverted({ manners, concepts }: Reading): boolean {
  const lacks = manners.has('absence') || concepts.has('cleartext');
  return lacks !== manners.has('negation');
}

/**
 * Whether a yes to the whole question would admit to a lack. Of several clauses the first one that is about
 * something decides, a real question before a mere statement: "Is it encrypted, and can that be disabled?"
 */
export function isInvertedAsAsked(clauses: readonly Clause[], own: Reading): boolean {
  const readings = clauses.map(({ reading }) => reading).filter(({ concepts }) => concepts.size > 0);
  const asking = readings.find(({ manners }) => manners.has('yes-no'));
  return isInverted(asking ?? readings[0] ?? own);
}

/** "How …", "Describe …": a question that no yes or no answers. */
export function isOpen({ found }: Reading): boolean {
  const startOf = (name: string) =>
    found.find(({ id }) => id.sort === 'manner' && id.name === name)?.start ?? Number.POSITIVE_INFINITY;
  return startOf('open') <= 1 && startOf('yes-no') > 0;
}
