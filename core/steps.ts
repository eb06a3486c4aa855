/**
 * Work that can be interrupted: it yields often, so whoever runs it decides when the page gets its turn.
 * A page of thousands of questions, or a library of thousands of answers, takes longer than a page may be held up for.
 */
export type Steps<T> = Generator<void, T, void>;

/** Items done between two yields; each takes some microseconds, seldom a tenth of a millisecond. */
const between = 16;

/** `work` on every item, in order. */
export function* each<T, R>(items: readonly T[], work: (item: T, index: number) => R): Steps<R[]> {
  const results: R[] = [];
  for (const [index, item] of items.entries()) {
    results.push(work(item, index));
    if (index % between === between - 1) yield;
  }
  return results;
}

/** Does all the work at once. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
