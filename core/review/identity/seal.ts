import type { AnswerParts } from '../../types.ts';
import { sha256 } from './sha256.ts';

/** Exactly what a person approved: these words, to this question, in this company's name. */
export interface Sealed {
  readonly vendorId: string;
  readonly question: { readonly text: string; readonly section: string | null };
  readonly answer: AnswerParts;
}

/** An approval is bound to this; any other wording, question or vendor has another seal. */
export function sealOf({ vendorId, question, answer }: Sealed): string {
  return sha256(JSON.stringify([vendorId, question.section, question.text, answer.choice, answer.text]));
}
