/**
 * The CSV text with one kind of line end between its rows. The parser knows one kind per file, and files that
 * were joined or edited by hand mix them. Line ends inside quoted cells belong to the cell and stay.
 */
export function withOneLineEnd(text: string): string {
  if (!text.includes('\r')) return text;
  let isQuoted = false;
  let isCellStart = true;
  let from = 0;
  const parts: string[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (isQuoted) {
      if (character !== '"') continue;
      if (text[at + 1] === '"') at += 1;
      else isQuoted = false;
    } else if (character === '"' && isCellStart) {
      isQuoted = true;
      isCellStart = false;
    } else if (character === '\r') {
      parts.push(text.slice(from, at), '\n');
      if (text[at + 1] === '\n') at += 1;
      from = at + 1;
      isCellStart = true;
    } else
      isCellStart =
        character === '\n' ||
        character === ',' ||
        character === ';' ||
        character === '\t' ||
        character === '|';
  }
  parts.push(text.slice(from));
  return parts.join('');
}
