/** What is to be said about an answer, in the language of the browser. */
export { factWords, remarkWords, valueWords } from '#adapters/words/remarks.ts';
