import Papa from 'papaparse';
import { Unreadable } from '../fileProblem.ts';
import { withoutGuard } from '../formulaGuard.ts';
import { delimiterOf } from './delimiter.ts';
import { withOneLineEnd } from './lineEnds.ts';
import { rowLimits } from './rowLimits.ts';

/** Called with how much is read, 0 to 1. */
export type Progress = (share: number) => void;

/**
 * The rows of a CSV text, its delimiter (comma, semicolon, tab or bar) recognised. Apostrophes that keep a cell
 * from running as a formula are taken off. Throws `Unreadable` for an open quotation mark, naming its row, and
 * for what goes over a limit.
 */
export function readCsv(text: string, onProgress: Progress = () => {}): readonly (readonly string[])[] {
  // The line end of the last row begins no further one, which would count against the limit.
  const even = withOneLineEnd(text.replace(/^\uFEFF/, '')).replace(/\n$/, '');
  const rows: (readonly string[])[] = [];
  const check = rowLimits();
  let failure: unknown = null;
  Papa.parse<string[]>(even, {
    newline: '\n',
    delimiter: delimiterOf(even),
    step: ({ data, errors, meta }, parser) => {
      try {
        if (errors.some(({ type }) => type === 'Quotes'))
          throw new Unreadable('open-quote', { id: 'row', row: rows.length + 1 });
        check(data, rows.length + 1);
        rows.push(data.map(withoutGuard));
        if (rows.length % 1000 === 0) onProgress(meta.cursor / even.length);
      } catch (error) {
        // The parser would swallow it; it is thrown once the parser has stopped.
        failure = error;
        parser.abort();
      }
    },
  });
  if (failure) throw failure;
  const last = rows.at(-1);
  return last?.length === 1 && last[0] === '' ? rows.slice(0, -1) : rows;
}
