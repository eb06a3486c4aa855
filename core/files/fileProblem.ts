import type { Problem } from '../problems.ts';

/** Why a file was not read. Nothing of such a file is taken. */
export type UnreadableId =
  | 'too-large'
  | 'empty'
  | 'too-many-rows'
  | 'too-many-columns'
  | 'too-many-cells'
  | 'unpacks-too-large'
  | 'sizes-lie'
  | 'archive-broken'
  | 'wrong-type'
  | 'encrypted'
  | 'open-quote'
  | 'json-broken'
  | 'json-foreign'
  | 'json-newer'
  | 'json-forbidden-name'
  | 'nested-too-deep'
  | 'no-content'
  | 'took-too-long'
  | 'reading-stopped'
  | 'backup-foreign'
  | 'backup-overtaken';

/** Thrown inside the readers and turned into a value where a file is read as a whole. */
export class Unreadable extends Error {
  readonly id: UnreadableId;
  readonly detail: string;
  constructor(id: UnreadableId, detail = '') {
    super(id);
    this.id = id;
    this.detail = detail;
  }
}

const split = 'Split the file into smaller ones and import them one after the other.';
const saveAgain = 'Open it in your spreadsheet program, save it again as XLSX, then choose the new file.';

// Each cause takes the detail: a row, a position, a type, the two numbers compared.
const sentences: Record<UnreadableId, (detail: string) => Problem> = {
  'too-large': (detail) => ({ cause: `The file is too large: ${detail}.`, nextStep: split }),
  empty: () => ({ cause: 'The file is empty.', nextStep: 'Choose another file.' }),
  'too-many-rows': (detail) => ({ cause: `The file has too many rows: ${detail}.`, nextStep: split }),
  'too-many-columns': (detail) => ({
    cause: `The table is too wide: ${detail}.`,
    nextStep: 'Delete the columns that hold no answers, save it, then choose it again.',
  }),
  'too-many-cells': (detail) => ({ cause: `The file has too many cells: ${detail}.`, nextStep: split }),
  'unpacks-too-large': (detail) => ({
    cause: `The workbook unpacks to far more than it should: ${detail}.`,
    nextStep: 'Copy the answers into a new workbook and import that.',
  }),
  'sizes-lie': (detail) => ({
    cause: `The workbook is not what it says it is: ${detail} has another size than stated.`,
    nextStep: saveAgain,
  }),
  'archive-broken': () => ({ cause: 'The workbook is damaged.', nextStep: saveAgain }),
  'wrong-type': (detail) => ({
    cause: `This is ${detail}, which cannot be read here.`,
    nextStep: 'Save it as XLSX, CSV, JSON, Markdown, HTML or plain text, then choose the new file.',
  }),
  encrypted: () => ({
    cause: 'The workbook is protected with a password.',
    nextStep: 'Open it, save a copy without the password, then choose the copy.',
  }),
  'open-quote': (detail) => ({
    cause: `A quotation mark is opened in ${detail} and never closed.`,
    nextStep: 'Close the quotation mark there, save the file, then choose it again.',
  }),
  'json-broken': (detail) => ({
    cause: `The file stops being JSON at ${detail}.`,
    nextStep: 'Export it again where it came from; it may have been cut off on its way.',
  }),
  'json-foreign': (detail) => ({
    cause: `This JSON file is not an OnRecord library: ${detail}.`,
    nextStep: 'Choose a file that was exported from OnRecord, or import the answers as CSV or XLSX.',
  }),
  'json-newer': (detail) => ({
    cause: `The file was written by a newer OnRecord: ${detail}.`,
    nextStep: 'Update OnRecord, then choose the file again.',
  }),
  'json-forbidden-name': (detail) => ({
    cause: `The file holds a field that no library has: ${detail}.`,
    nextStep: 'Do not trust this file; ask the sender for a new export.',
  }),
  'nested-too-deep': (detail) => ({
    cause: `The file is nested deeper than any document: ${detail}.`,
    nextStep: 'Copy the text itself and paste it instead.',
  }),
  'no-content': () => ({
    cause: 'No question, answer or section was found in this file.',
    nextStep: 'Paste the part that holds the answers, or choose another file.',
  }),
  'took-too-long': () => ({
    cause: 'The file took too long to read, so reading was stopped.',
    nextStep: split,
  }),
  'backup-foreign': (detail) => ({
    cause: `This is not a whole OnRecord backup: ${detail}.`,
    nextStep: 'Choose another backup; a file of answers alone belongs under Import.',
  }),
  'backup-overtaken': () => ({
    cause: 'Something changed here since the backup was compared, so nothing was restored.',
    nextStep: 'Look at the comparison again; it shows what is there now.',
  }),
  'reading-stopped': () => ({
    cause: 'The file could not be read to its end.',
    nextStep: 'Save it again in the program it came from, then choose the new file.',
  }),
};

/** The sentences for a file that was not read. */
export function fileProblem({ id, detail }: { readonly id: UnreadableId; readonly detail: string }): Problem {
  return sentences[id](detail);
}
