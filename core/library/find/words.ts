const WORD = /[\p{L}\p{N}]+/gu;
/** The same for plain text, several times as fast. */
const PLAIN_WORD = /[a-z0-9]+/g;
const ACCENTS = /\p{M}+/gu;
// oxlint-disable-next-line no-control-regex
const BEYOND_ASCII = /[^\0-\x7f]/;

/** The words of a text in reading order, in lower case and without accents; punctuation is no word. */
export function words(text: string): string[] {
  if (!BEYOND_ASCII.test(text)) return text.toLowerCase().match(PLAIN_WORD) ?? [];
  return text.normalize('NFKD').replace(ACCENTS, '').toLowerCase().match(WORD) ?? [];
}
