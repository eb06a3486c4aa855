import type { AnswerParts, Entry } from '../../types.ts';
import { sha256 } from './sha256.ts';

/** Exactly what a person approved: these words, to this question, in this company's name, on this basis. */
export interface Sealed {
  readonly vendorId: string;
  readonly question: { readonly text: string; readonly section: string | null };
  readonly answer: AnswerParts;
  /** Version of the entry it rests on. */
  readonly basis: string | null;
}

/**
 * What an entry says, as one short word that changes whenever its words, facts or source do. Other ways to ask
 * it and its topic are left out: they change what is found, not what is answered.
 */
export function versionOf({ question, answer, facts, source, level }: Entry): string {
  return sha256(JSON.stringify([question, answer, facts, source, level])).slice(0, 16);
}

/** An approval is bound to this; any other wording, question, vendor or record has another seal. */
export function sealOf({ vendorId, question, answer, basis }: Sealed): string {
  const { section, text } = question;
  return sha256(JSON.stringify([vendorId, section, text, answer.choice, answer.text, basis]));
}
