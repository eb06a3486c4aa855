/** Longest text that is looked at; a page can supply labels of any length, a question never needs more. */
export const longestText = 10_000;

// oxlint-disable-next-line no-control-regex
const beyondAscii = /[^\0-\x7f]/;

const anyWords = /[\p{L}\p{N}]*\d(?:\.\d+)+|[\p{L}\p{N}]+/gu;
/** The same for plain text, several times as fast. */
const asciiWords = /[a-z0-9]*\d(?:\.\d+)+|[a-z0-9]+/g;

function withoutAccents(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[ßẞ]/g, 'ss');
}

/**
 * The words of a text as the matcher compares them: compatibility-normalised, lower case, without accents;
 * everything but letters, digits and a point between digits separates words ("TLS-1.2" → "tls", "1.2").
 */
export function foldWords(text: string): string[] {
  const capped = text.slice(0, longestText);
  const isAscii = !beyondAscii.test(capped);
  const plain = (isAscii ? capped : withoutAccents(capped))
    .toLowerCase()
    .replaceAll('%', ' percent ')
    // a comma between digits groups thousands or marks decimals; either way it must not split the number
    .replace(/(\d)[,’'](?=\d{3}\b)/g, '$1');
  return plain.match(isAscii ? asciiWords : anyWords) ?? [];
}
