type Numbers = Int32Array | Float32Array | Float64Array | Uint8Array;

/** A typed array that grows at its end. */
export class Growing<Kind extends Numbers> {
  #all: Kind;
  #length: number;

  constructor(all: Kind) {
    this.#all = all;
    this.#length = all.length;
  }

  /** The values, with room to spare behind `length`; another array once it has grown. */
  get all(): Kind {
    return this.#all;
  }

  get length(): number {
    return this.#length;
  }

  at(place: number): number {
    return place < this.#length ? (this.#all[place] ?? 0) : 0;
  }

  push(value: number): void {
    if (this.#length === this.#all.length) {
      const Longer = this.#all.constructor as new (length: number) => Kind;
      const longer = new Longer(Math.max(16, this.#length * 2));
      longer.set(this.#all);
      this.#all = longer;
    }
    this.#all[this.#length] = value;
    this.#length += 1;
  }

  set(place: number, value: number): void {
    this.#all[place] = value;
  }

  /** A copy without the spare room. */
  stored(): Kind {
    return this.#all.slice(0, this.#length) as Kind;
  }
}
