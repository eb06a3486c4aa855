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

/** One line: white space collapsed, invisible characters and soft hyphens gone. */
export function singleLine(text: string): string {
  return text
    .replaceAll(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
