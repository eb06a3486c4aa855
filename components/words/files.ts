/** What is wrong with a file, a row of it, or a field; and what the columns of one are called. */
export { columnNames } from '#adapters/words/columns.ts';
export { handOffFlawWords } from '#adapters/words/fileDetails.ts';
export { fieldFlawWords, placeWords, reasonWords } from '#adapters/words/flaws.ts';
