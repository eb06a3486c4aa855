import { words } from './find/words.ts';

/** An id for a new company that reads like its name and is not among those taken. */
export function vendorIdFor(name: string, taken: readonly string[]): string {
  // Ids are plain letters and digits; a name in another script still gets one.
  const plain = words(name).filter((word) => /^[a-z0-9]+$/.test(word));
  const wanted = plain.slice(0, 4).join('-') || 'vendor';
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? wanted : `${wanted}-${number}`;
    if (!taken.includes(id)) return id;
  }
}
