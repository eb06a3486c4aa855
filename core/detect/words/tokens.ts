/** Longest text taken from a page in one piece, in UTF-16 code units; the rest is cut. */
export const longestText = 1024;

/** One rule after the other asks for the words of the same text. */
let latest: { readonly text: string; readonly words: readonly string[] } = { text: '', words: [] };

/** The lower-cased words and numbers of a text; punctuation is left out. */
export function wordsOf(text: string): readonly string[] {
  if (latest.text !== text) latest = { text, words: readWords(text) };
  return latest.words;
}

const readWords = (text: string): readonly string[] =>
  text
    .slice(0, longestText)
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/**
 * One line: white space collapsed; invisible characters, soft hyphens and what turns the direction of reading gone,
 * so that a question reads here as it is matched.
 */
export function singleLine(text: string): string {
  return oneSpaced(text.replaceAll(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, ''));
}

/** White space at the ends gone, and a single space wherever there is any in between; most texts are so already. */
export function oneSpaced(text: string): string {
  return (/[^\S ]| {2}/.test(text) ? text.replaceAll(/\s+/g, ' ') : text).trim();
}
