const shortest = 4;
const every = 4;

/** A small generator of numbers from 0 to 1 (mulberry32), so that every run misspells alike. */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * The text with one word in four misspelt as people do when they type: a letter left out, doubled, changed, or two
 * swapped. Words under four letters and such with digits stay, and count for nothing.
 */
export function misspelt(text: string, next: () => number): string {
  const due = Math.floor(next() * every);
  let seen = 0;
  return text.replace(/[\p{L}]+/gu, (word) => {
    if (word.length < shortest) return word;
    seen += 1;
    return (seen + due) % every === 0 ? withSlip(word, next) : word;
  });
}

function withSlip(word: string, next: () => number): string {
  const at = 1 + Math.floor(next() * (word.length - 2));
  const [before, here, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  const kind = Math.floor(next() * 4);
  if (kind === 0) return before + after;
  if (kind === 1) return before + here + here + after;
  if (kind === 2) return before + 'etaoinsr'.charAt(Math.floor(next() * 8)) + after;
  return before + after.charAt(0) + here + after.slice(1);
}
