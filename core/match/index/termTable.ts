/** Numbers for terms, so that what is known of entries fits into typed arrays. Numbers count up from nought. */
export class TermTable {
  readonly #terms: string[];
  readonly #numbers: Map<string, number>;
  readonly #concepts: boolean[];

  constructor(terms: readonly string[] = []) {
    this.#terms = [...terms];
    this.#numbers = new Map(terms.map((term, at) => [term, at]));
    this.#concepts = terms.map(isConcept);
  }

  get size(): number {
    return this.#terms.length;
  }

  /** The number of a term; a term that has none is given the next one. */
  numberFor(term: string): number {
    let number = this.#numbers.get(term);
    if (number !== undefined) return number;
    number = this.#terms.push(term) - 1;
    this.#numbers.set(term, number);
    this.#concepts.push(isConcept(term));
    return number;
  }

  /** The number of a term, -1 where it has none. */
  find(term: string): number {
    return this.#numbers.get(term) ?? -1;
  }

  termOf(number: number): string {
    return this.#terms[number] ?? '';
  }

  isConcept(number: number): boolean {
    return this.#concepts[number] ?? false;
  }

  stored(): readonly string[] {
    return [...this.#terms];
  }
}

function isConcept(term: string): boolean {
  return term.startsWith('c:');
}
