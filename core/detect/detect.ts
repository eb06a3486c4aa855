import type { Question } from '../types.ts';
import type { QuestionElements } from './field.ts';

export interface DetectOptions {
  /** '' for the page itself, else the address of the frame this document is shown in. */
  readonly frame: string;
  /** Opens shadow roots; an extension can hand in one that sees closed roots too. */
  readonly shadowRootOf?: (element: Element) => ShadowRoot | null;
}

export interface Detected {
  readonly question: Question;
  readonly elements: QuestionElements;
}

export interface DetectionResult {
  readonly found: readonly Detected[];
  /** Visible frames big enough to hold a form whose document cannot be reached from here, by address. */
  readonly unreadableFrames: readonly string[];
}

/** Finds every question a person could answer in this document now, in page order. It only ever reads. */
export function detect(_document: Document, _options: DetectOptions): DetectionResult {
  return { found: [], unreadableFrames: [] };
}
