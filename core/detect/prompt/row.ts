import { cellAt, type Cell, type Row } from '../around/table.ts';
import { chunksIn, type Chunk } from '../text/chunks.ts';
import { isCommentLabel } from '../words/comments.ts';
import { isGenericLabel } from '../words/prompts.ts';
import { choosePrompt, type Choice } from './choose.ts';
import { columnHeader, type Surroundings } from './own-label.ts';

const questionHeader =
  /question|control|requirement|criteri|description|item|frage|anforderung|exigence|pregunta|domanda/i;

/**
 * The prompt of a control in a table: the texts to its left up to the next control, else the cell above it
 * or the head of its column. Where a row takes several answers, row and column together are the prompt.
 */
export function rowPrompt(around: Surroundings, field: number, anchor: Element): Choice | null {
  const place = around.placeOf(anchor);
  if (!place) return null;
  const { row, cell } = place;
  const cells = row.cells.filter((other) => other.column < cell.column);
  const busy = cells.findLastIndex((other) => isBusy(around, field, other));
  const left = fromCells(around, row, cells.slice(busy + 1));
  const header = columnHeader(around, anchor);
  const named = header !== '' && !isGenericLabel(header) && !isCommentLabel(header) && row.header !== null;
  if (left.prompt && !(named && sharesRow(around, field, row))) return left;
  const head = left.prompt
    ? left
    : fromCells(
        around,
        row,
        cells.filter((other) => !isBusy(around, field, other)),
      );
  if (head.prompt && named) return withColumn(head, header);
  if (head.prompt) return busy < 0 ? head : null;
  const right = row.cells.filter((other) => other.column > cell.column && !isBusy(around, field, other));
  const above = aboveOf(around, row, cell);
  return above ?? nonEmpty(fromCells(around, row, right));
}

const nonEmpty = (choice: Choice): Choice | null => (choice.prompt ? choice : null);

function isBusy({ scan }: Surroundings, field: number, { element }: Cell): boolean {
  const owner = scan.owner.get(element);
  return owner !== undefined && owner !== field;
}

/** Whether another question answers in the same row. */
function sharesRow(around: Surroundings, field: number, row: Row): boolean {
  return row.cells.some((cell) => row.element.contains(cell.element) && isBusy(around, field, cell));
}

/** Looks in the column that says it holds the questions first. */
function fromCells({ scan }: Surroundings, row: Row, cells: readonly Cell[]): Choice {
  const chunksOf = (cell: Cell): readonly Chunk[] => chunksIn(scan, [cell.element]);
  const all = choosePrompt(cells.flatMap(chunksOf), true);
  const telling = cells.find((cell) => {
    const header = row.header && cellAt(row.header, cell.column);
    return header && questionHeader.test(header.element.textContent ?? '');
  });
  const told = telling ? choosePrompt(chunksOf(telling), true) : null;
  return told?.prompt ? { ...told, number: told.number ?? all.number } : all;
}

function withColumn(choice: Choice, header: string): Choice {
  if (!choice.prompt) return choice;
  const { text, block, nodes } = choice.prompt;
  return { ...choice, prompt: { text: `${text} – ${header}`, block, nodes, known: {} } };
}

function aboveOf({ scan }: Surroundings, row: Row, cell: Cell): Choice | null {
  const rows = [row.above, row.header].filter((candidate) => candidate && !candidate.hasControls);
  for (const candidate of rows) {
    const cellAbove = candidate && cellAt(candidate, cell.column);
    const choice = cellAbove ? choosePrompt(chunksIn(scan, [cellAbove.element]), true) : null;
    if (choice?.prompt) return choice;
  }
  return null;
}
