/** Longest text taken from a page in one piece, in UTF-16 code units; the rest is cut. */
export const longestText = 1024;

/** The lower-cased words and numbers of a text; punctuation is left out. */
export function wordsOf(text: string): string[] {
  return (
    text
      .slice(0, longestText)
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

/**
 * One line: white space collapsed; invisible characters, soft hyphens and what turns the direction of reading gone,
 * so that a question reads here as it is matched.
 */
export function singleLine(text: string): string {
  return text
    .replaceAll(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
