/** The sentences for whatever can go wrong. */
export { detailWords, fileProblem, problem } from '#adapters/words/problems.ts';
