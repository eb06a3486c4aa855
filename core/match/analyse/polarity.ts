import type { Reading } from './read.ts';

/** Whether a yes would admit to a lack: "Is any data stored unencrypted?" Two reversals cancel each other. */
export function isInverted({ manners, concepts }: Reading): boolean {
  const lacks = manners.has('absence') || concepts.has('cleartext');
  return lacks !== manners.has('negation');
}

/** "How …", "Describe …": a question that no yes or no answers. */
export function isOpen({ found }: Reading): boolean {
  const startOf = (name: string) =>
    found.find(({ id }) => id.sort === 'manner' && id.name === name)?.start ?? Number.POSITIVE_INFINITY;
  return startOf('open') <= 1 && startOf('yes-no') > 0;
}
