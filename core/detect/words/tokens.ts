/** The lower-cased words and numbers of a text; punctuation is left out. */
export function wordsOf(text: string): string[] {
  return (
    text
      .slice(0, 1024)
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
