/**
 * Sets of names, one for each entry, a bit for each name. They lie side by side in one array: millions of them are
 * compared, and looking for each in a place of its own is what takes the time.
 */
export class BitSets {
  readonly #width: number;
  readonly #bits: Int32Array;

  constructor(sets: readonly ReadonlySet<string>[], numbers: ReadonlyMap<string, number>) {
    this.#width = Math.ceil(numbers.size / 32);
    this.#bits = new Int32Array(sets.length * this.#width);
    sets.forEach((set, at) => {
      for (const name of set) this.#add(at * this.#width, numbers.get(name) ?? 0);
    });
  }

  #add(from: number, number: number): void {
    const place = from + (number >> 5);
    this.#bits[place] = (this.#bits[place] ?? 0) | (1 << (number & 31));
  }

  /** Whether a set has anything that a set of these or of others, of the same names, has not. */
  hasMore(one: number, other: number, others: BitSets = this): boolean {
    const [width, ours, theirs] = [this.#width, this.#bits, others.#bits];
    const [here, there] = [one * width, other * width];
    for (let at = 0; at < width; at += 1)
      if (((ours[here + at] ?? 0) & ~(theirs[there + at] ?? 0)) !== 0) return true;
    return false;
  }
}

/** A number for each name in the sets. */
export function numbersFor(sets: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const set of sets) for (const name of set) if (!numbers.has(name)) numbers.set(name, numbers.size);
  return numbers;
}
