import { singleLine } from '../detect/words/tokens.ts';

/** The form of a text in which option texts are compared: case, white space and invisible marks do not count. */
export function plainText(text: string): string {
  return singleLine(text.normalize('NFKC')).toLowerCase();
}

export function sameText(one: string, other: string): boolean {
  return plainText(one) === plainText(other);
}

/** Only letters and digits, so that markup, marks and punctuation around a text do not matter. */
export function lettersOf(text: string): string {
  return text.normalize('NFKC').replaceAll(/[^\p{L}\p{N}]+/gu, '');
}
