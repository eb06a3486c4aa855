import type { Entry } from '#core/types.ts';

/** By number of an entry: its id ('' for one that was taken out) and the entry as JSON. */
export interface StoredEntries {
  readonly ids: readonly string[];
  readonly texts: readonly string[];
}

/** The entries by number, in the order in which they were added; stored ones are parsed when somebody looks. */
export class Entries {
  readonly #ids: string[];
  readonly #entries: (Entry | string)[];
  readonly #owners: Map<string, number>;

  constructor(stored?: StoredEntries) {
    this.#ids = [...(stored?.ids ?? [])];
    this.#entries = [...(stored?.texts ?? [])];
    this.#owners = new Map(this.#ids.flatMap((id, at) => (id === '' ? [] : [[id, at] as const])));
  }

  /** How many were ever added. */
  get length(): number {
    return this.#ids.length;
  }

  /** How many are there. */
  get size(): number {
    return this.#owners.size;
  }

  find(entryId: string): number | undefined {
    return this.#owners.get(entryId);
  }

  /** The numbers of those that are there. */
  numbers(): Iterable<number> {
    return this.#owners.values();
  }

  /** Adds an entry and returns its number. */
  add(entry: Entry): number {
    const owner = this.#ids.push(entry.id) - 1;
    this.#entries.push(entry);
    this.#owners.set(entry.id, owner);
    return owner;
  }

  remove(owner: number): void {
    this.#owners.delete(this.idOf(owner));
    this.#ids[owner] = '';
    this.#entries[owner] = '';
  }

  idOf(owner: number): string {
    return this.#ids[owner] ?? '';
  }

  /** An entry that is there. */
  entryOf(owner: number): Entry {
    const kept = this.#entries[owner] ?? '';
    if (typeof kept !== 'string') return kept;
    const entry = JSON.parse(kept) as Entry;
    this.#entries[owner] = entry;
    return entry;
  }

  stored(): StoredEntries {
    const texts = this.#entries.map((entry) => (typeof entry === 'string' ? entry : JSON.stringify(entry)));
    return { ids: [...this.#ids], texts };
  }
}
