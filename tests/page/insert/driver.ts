/**
 * What the page agent does, for one question that a test describes by selectors: so that these tests stand on
 * their own feet and not on what detection finds. Bundled into the page's isolated world by the harness.
 */
import type { Field, QuestionElements } from '#core/detect/field.ts';
import { insert } from '#core/insert/insert.ts';
import { readQuestion } from '#core/insert/readBack.ts';
import { toTarget, type Target } from '#core/insert/target.ts';
import { markupOf, undo, type Replaced } from '#core/insert/undo.ts';
import type { AnswerParts, Control, ControlKind, InsertResult } from '#core/types.ts';

export interface FieldSpec {
  readonly kind: ControlKind;
  readonly element: string;
  /** Visible text by selector of the element to press. */
  readonly options?: Readonly<Record<string, string>>;
}

export interface QuestionSpec {
  readonly text: string;
  readonly box: string;
  readonly control: FieldSpec;
  readonly comment?: FieldSpec;
  readonly maxLength?: number;
}

let scanned: { spec: QuestionSpec; target: Target } | null = null;
let replaced: Replaced | null = null;

export function scan(spec: QuestionSpec): void {
  const elements = find(spec);
  if (!elements) throw new Error(`Nothing matches ${JSON.stringify(spec)}`);
  const control: Control = {
    kind: spec.control.kind,
    options: elements.control.options.map((option) => option.text),
    required: false,
    maxLength: spec.maxLength ?? null,
  };
  const question = {
    id: 'q',
    frame: '',
    number: null,
    section: null,
    text: spec.text,
    help: null,
    control,
    comment: elements.comment ? { ...control, kind: elements.comment.kind, options: [] } : null,
    value: readQuestion(elements),
  };
  scanned = { spec, target: toTarget(question, elements) };
}

export async function insertInto(parts: Partial<AnswerParts>, overwrite = false): Promise<InsertResult> {
  const { spec, target } = known();
  const html = markupOf(target);
  const lookAgain = () => find(spec);
  const result = await insert(target, { choice: null, text: null, ...parts }, { overwrite, lookAgain });
  if (result.outcome === 'refused') return result;
  replaced = { written: result.written, left: result.readBack, previous: result.previous, html };
  scanned = { spec, target: toTarget(target.question, find(spec) ?? target.elements) };
  return result;
}

export async function undoLast(): Promise<InsertResult> {
  const { spec, target } = known();
  if (!replaced) throw new Error('Nothing was inserted.');
  return undo(target, replaced, () => find(spec));
}

function known(): { spec: QuestionSpec; target: Target } {
  if (!scanned) throw new Error('Scan first.');
  return scanned;
}

function find(spec: QuestionSpec): QuestionElements | null {
  const control = fieldOf(spec.control);
  const box = deep(spec.box);
  if (!control || !box) return null;
  return { control, comment: spec.comment ? fieldOf(spec.comment) : null, box };
}

function fieldOf(spec: FieldSpec): Field | null {
  const element = deep(spec.element);
  const options = Object.entries(spec.options ?? {}).flatMap(([text, selector]) => {
    const option = deep(selector);
    return option ? [{ text, element: option }] : [];
  });
  return element && { kind: spec.kind, element, options };
}

/** `host >> inner` steps into open shadow trees. */
function deep(selector: string): Element | null {
  const [first = '', ...rest] = selector.split(' >> ');
  let at = document.querySelector(first);
  for (const step of rest) at = at?.shadowRoot?.querySelector(step) ?? null;
  return at;
}
