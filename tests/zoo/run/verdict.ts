import type { Cell, Column, Model } from '../cell.ts';
import type { ControlKind, InsertResult, Question } from '../../../core/types.ts';

/** What happened when one answer was written or taken back. */
export interface Step {
  readonly result: InsertResult;
  readonly model: Model;
  readonly expected: Model;
  /** Other cells whose model changed, and forms that were submitted. */
  readonly sideEffects: readonly string[];
}

export interface Trace {
  readonly question: Question | null;
  readonly first: Step | null;
  readonly second: Step | null;
  readonly undoSecond: Step | null;
  readonly undoFirst: Step | null;
}

export interface Verdict {
  readonly columns: Readonly<Record<Column, boolean>>;
  readonly passed: boolean;
  /** What went wrong, one line each. */
  readonly notes: readonly string[];
}

const families: readonly (readonly ControlKind[])[] = [
  ['text', 'textarea', 'richtext'],
  ['text', 'date'],
  ['radio', 'select', 'buttons', 'matrix-row'],
  ['multiselect', 'checkbox'],
  ['switch', 'checkbox'],
];

export function judge(cell: Cell, trace: Trace): Verdict {
  const { question, first, second, undoSecond, undoFirst } = trace;
  const steps = [first, second, undoSecond, undoFirst].filter((step) => step !== null);
  if (cell.untouched) return judgeUntouched(steps);
  const detection = question ? detectionFaults(cell, question) : ['no question with this text was found'];
  const lies = steps.filter((step) => step.result.outcome === 'held' && !holds(step));
  const columns = {
    detected: detection.length === 0,
    inserted: isHeld(first) && isHeld(second),
    holds: holds(first) && holds(second),
    truth: lies.length === 0,
    undo:
      holds(undoSecond) && (cell.staysAnswered ? !isHeld(undoFirst) || holds(undoFirst) : holds(undoFirst)),
    alone: steps.every((step) => step.sideEffects.length === 0),
  };
  const notes = [...detection, ...steps.flatMap((step) => stepNotes(step)), ...missNotes(cell, columns)];
  return { columns, passed: isPassed(cell, columns), notes };
}

/** Nothing may be written here; whether that is so because nothing is offered does not matter. */
function judgeUntouched(steps: readonly Step[]): Verdict {
  const refused = steps.every(({ result }) => result.outcome === 'refused');
  const kept = steps.every(holds);
  const alone = steps.every(({ sideEffects }) => sideEffects.length === 0);
  const columns = { detected: true, inserted: refused, holds: kept, truth: refused, undo: kept, alone };
  const notes = refused && kept ? [] : steps.map(({ result }) => `was written to: ${JSON.stringify(result)}`);
  return { columns, passed: refused && kept && alone, notes };
}

/** The verdict on a cell whose trial itself went wrong. */
export function broken(note: string): Verdict {
  const columns = { detected: false, inserted: false, holds: false, truth: false, undo: false, alone: false };
  return { columns, passed: false, notes: [note] };
}

/** A declared miss passes while OnRecord tells the truth and disturbs nothing, and fails once it is no miss. */
function isPassed({ miss }: Cell, columns: Verdict['columns']): boolean {
  if (!miss) return Object.values(columns).every(Boolean);
  return columns.truth && columns.alone && !columns[miss.column];
}

function missNotes({ miss }: Cell, columns: Verdict['columns']): string[] {
  return miss && columns[miss.column] ? [`"${miss.column}" works now: take the declared miss away`] : [];
}

function detectionFaults(cell: Cell, { control }: Question): string[] {
  const faults: string[] = [];
  const related = families.some((family) => family.includes(cell.kind) && family.includes(control.kind));
  if (cell.kind !== control.kind && !related) faults.push(`found as ${control.kind}, it is ${cell.kind}`);
  const closedList =
    control.options.length === 0 && (control.kind === 'select' || control.kind === 'multiselect');
  if (cell.options && !closedList && !sameModel(cell.options, control.options))
    faults.push(`options read as ${JSON.stringify(control.options)}`);
  return faults;
}

function stepNotes(step: Step): string[] {
  const { result, model, expected, sideEffects } = step;
  const said =
    result.outcome === 'refused'
      ? `refused: ${result.reason} ${result.detail}`
      : `${result.outcome}, read back ${JSON.stringify(result.readBack)}`;
  const fault =
    holds(step) && isHeld(step)
      ? []
      : [`${said}; the model is ${JSON.stringify(model)}, not ${JSON.stringify(expected)}`];
  return [...fault, ...sideEffects];
}

const isHeld = (step: Step | null): boolean => step?.result.outcome === 'held';
const holds = (step: Step | null): boolean => step !== null && sameModel(step.model, step.expected);

export function sameModel(one: Model | undefined, other: Model | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
