import type { Entry } from '../../types.ts';
import type { Logged } from '../handOff/merge.ts';
import { isSecretTo, touchesSecret } from '../handOff/secret.ts';

export type EntryOf = (entryId: string) => Entry | null;

/** A question that leaves this OnRecord for other eyes, and whether its answer has to stay behind. */
export interface Leaving extends Logged {
  readonly isWithheld: boolean;
}

/**
 * Marks the questions whose answer is, or ever was, under a non-disclosure agreement; with `withNda` a person
 * chose to let them go.
 */
export function leaving(logged: readonly Logged[], entryOf: EntryOf, withNda: boolean): readonly Leaving[] {
  const isSecret = isSecretTo(entryOf);
  return logged.map((one) => ({ ...one, isWithheld: !withNda && touchesSecret(one, isSecret) }));
}
