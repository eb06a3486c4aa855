/**
 * Names for questions that stay the same when an unchanged document is scanned again, whatever ids or nodes
 * the page uses: made of what a person reads, and counted where two questions read the same.
 */
export function questionNamer(): (parts: readonly string[]) => string {
  const seen = new Map<string, number>();
  return (parts) => {
    const name = digest(parts.join('\n'));
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name}-${count}`;
  };
}

/** 64 bits of FNV-1a (two 32-bit halves with different bases), written in base 36. */
function digest(text: string): string {
  let low = 0x811c9dc5;
  let high = 0xcbf29ce4;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code ^ (low >>> 16), 0x01000193);
  }
  return (high >>> 0).toString(36) + (low >>> 0).toString(36).padStart(7, '0');
}
