/** The sentences for whatever can go wrong. */
export { fileProblem, problem } from '#adapters/words/problems.ts';
