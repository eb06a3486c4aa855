import type { ControlKind } from '../types.ts';

/** One option of a choice: what a person reads, and the element they would press. */
export interface FieldOption {
  readonly text: string;
  readonly element: Element;
}

/** The live side of a control. Only detect and insert ever hold one; it never leaves the page. */
export interface Field {
  readonly kind: ControlKind;
  /** The text control, the select or trigger, or for a group the element that holds its options. */
  readonly element: Element;
  /** Empty for text controls, and for a custom select whose options exist only while it is open. */
  readonly options: readonly FieldOption[];
}

/** The live side of a question: where its answer goes and what to outline when it is revealed. */
export interface QuestionElements {
  readonly control: Field;
  readonly comment: Field | null;
  /** The smallest element that holds the prompt and its controls and no other question. */
  readonly box: Element;
}
