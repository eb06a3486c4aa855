const numbering =
  /^\s*(?:(?:requirement|item|question|control|section)[-. ]|[a-z]{1,5}[-.]?)?\(?\d{1,4}(?:[.-]\d{1,4}|[.-]?[a-z](?![\p{L}]))*[.):]*(?:\s+|$)(?=\S)/iu;
const listMark = /^\s*(?:[-*•–]|[a-z]\)|\([a-z0-9]{1,3}\)|[ivx]+\.)\s+/iu;

/**
 * A question without the number or requirement id it starts with: "4.2.1 ", "Q7.", "REQ-004 ", "(a) ".
 * A number that belongs to the sentence stays: "72 hours …" starts with an amount, not with a number.
 */
export function withoutNumbering(text: string, isUnit: (word: string) => boolean): string {
  const bare = text.replace(listMark, '');
  const found = numbering.exec(bare);
  if (!found) return bare;
  const rest = bare.slice(found[0].length);
  const next = /^[\p{L}]+/u.exec(rest)?.[0]?.toLowerCase() ?? '';
  const plainAmount = /^\s*\d+\s*$/.test(found[0]) && isUnit(next);
  return plainAmount || /^tls|^ssl|^iso|^soc|^aes|^sha|^nist/iu.test(bare) ? bare : rest;
}
