const WORD = /[\p{L}\p{N}]+/gu;
const ACCENTS = /\p{M}+/gu;

/** The words of a text in reading order, in lower case and without accents; punctuation is no word. */
export function words(text: string): string[] {
  return text.normalize('NFKD').replace(ACCENTS, '').toLowerCase().match(WORD) ?? [];
}
