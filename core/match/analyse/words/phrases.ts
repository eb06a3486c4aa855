import { foldWords } from './fold.ts';

/** A phrase found in a text: its id and the words it covers, end exclusive. */
export interface Found<Id> {
  readonly id: Id;
  readonly start: number;
  readonly end: number;
}

interface Step<Id> {
  readonly words: Map<string, Step<Id>>;
  readonly prefixes: Map<string, Step<Id>>;
  /** The lengths of its prefixes, longest first. */
  readonly lengths: number[];
  /** Whether a class of words goes on here. */
  classed: boolean;
  /** No phrase goes on here. */
  isLast: boolean;
  readonly ids: Id[];
}

/** The class of a word that a phrase may name: `#` a number, `<time>` a unit of time; null for none. */
export type Classify = (word: string) => '#' | '<time>' | null;

const mostRemembered = 5000;

/** Finds many phrases in one pass over the words of a text. */
export class PhraseBook<Id> {
  readonly #root: Step<Id> = newStep();
  readonly #classify: Classify;
  /** Word → the steps a phrase may begin with; most words of a question have been met before. */
  readonly #begins = new Map<string, readonly Step<Id>[]>();

  constructor(classify: Classify = () => null) {
    this.#classify = classify;
  }

  /** Adds a phrase; `*` at the end of a word makes it a prefix, `#` and `<time>` are word classes. */
  add(phrase: string, id: Id): void {
    this.#begins.clear();
    let step = this.#root;
    for (const part of phrase.trim().split(/\s+/)) {
      if (part === '#' || part === '<time>') {
        step.classed = true;
        step = next(step, 'words', part);
        continue;
      }
      const words = foldWords(part);
      words.forEach((word, at) => {
        const isPrefix = part.endsWith('*') && at === words.length - 1;
        if (isPrefix && !step.lengths.includes(word.length)) {
          step.lengths.push(word.length);
          step.lengths.sort((a, b) => b - a);
        }
        step = next(step, isPrefix ? 'prefixes' : 'words', word);
      });
    }
    if (step !== this.#root && !step.ids.includes(id)) step.ids.push(id);
  }

  /** Every phrase in the words, in order of where it starts; phrases may overlap. */
  find(words: readonly string[]): Found<Id>[] {
    const found: Found<Id>[] = [];
    for (let start = 0; start < words.length; start += 1)
      for (const step of this.#beginsWith(words[start] ?? ''))
        this.#walk(step, words, start, start + 1, found);
    return found;
  }

  #beginsWith(word: string): readonly Step<Id>[] {
    const before = this.#begins.get(word);
    if (before) return before;
    const steps = this.#after(this.#root, word);
    if (this.#begins.size < mostRemembered) this.#begins.set(word, steps);
    return steps;
  }

  #walk(step: Step<Id>, words: readonly string[], start: number, at: number, found: Found<Id>[]): void {
    for (const id of step.ids) found.push({ id, start, end: at });
    if (at === words.length || step.isLast) return;
    for (const after of this.#after(step, words[at] ?? '')) this.#walk(after, words, start, at + 1, found);
  }

  /** The steps that a word leads to. */
  #after(step: Step<Id>, word: string): readonly Step<Id>[] {
    const exact = step.words.get(word);
    if (!step.classed && step.lengths.length === 0) return exact ? [exact] : nowhere;
    const steps: Step<Id>[] = exact ? [exact] : [];
    const name = step.classed ? this.#classify(word) : null;
    const classed = name === null ? undefined : step.words.get(name);
    if (classed) steps.push(classed);
    for (const length of step.lengths) {
      const begun = length > word.length ? undefined : step.prefixes.get(word.slice(0, length));
      if (begun) steps.push(begun);
    }
    return steps;
  }
}

const nowhere: readonly never[] = [];

function newStep<Id>(): Step<Id> {
  return { words: new Map(), prefixes: new Map(), lengths: [], classed: false, isLast: true, ids: [] };
}

function next<Id>(step: Step<Id>, sort: 'words' | 'prefixes', key: string): Step<Id> {
  const steps = step[sort];
  step.isLast = false;
  const known = steps.get(key);
  if (known) return known;
  const made = newStep<Id>();
  steps.set(key, made);
  return made;
}
