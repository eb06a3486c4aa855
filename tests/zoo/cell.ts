import type { AnswerParts, ControlKind } from '../../core/types.ts';

/** What the library itself holds for one question, as plain data. */
export type Model = string | number | boolean | null | readonly Model[] | { readonly [key: string]: Model };

/** An answer, and the model that holds it. */
export interface Trial {
  readonly parts: AnswerParts;
  readonly model: Model;
}

export type Column = 'detected' | 'inserted' | 'holds' | 'truth' | 'undo' | 'alone';

/**
 * Something OnRecord cannot do here and says so. It is a ratchet: once the column comes true, the test fails
 * until the declaration is taken away.
 */
export interface Miss {
  readonly column: Exclude<Column, 'truth' | 'alone'>;
  readonly reason: string;
}

export interface Cell {
  /** Unique on its page; also the key under which a form engine keeps the answer. */
  readonly id: string;
  readonly question: string;
  readonly kind: ControlKind;
  /** Every visible option in page order, placeholder included. */
  readonly options?: readonly string[];
  /** Written into the empty question. */
  readonly first: Trial;
  /** Written over the first one; taking it back must bring the first one back. */
  readonly second: Trial;
  /** Why nobody can bring the empty state back here, such as a radio button that cannot be let go. */
  readonly staysAnswered?: string;
  readonly miss?: Miss;
  /** End of the address of the child frame that holds the control; the page itself without it. */
  readonly frame?: string;
  /** What the page does between the scan and the insertion. */
  readonly swap?: () => void;
  /** Why this must not be written to: no question is offered, or the insertion refuses. */
  readonly untouched?: string;
  /** Renders the control below its prompt; the result reads the model. Left out where the form does it all. */
  readonly mount?: (root: HTMLElement) => () => Model;
}

export interface Library {
  readonly cells: readonly Cell[];
  /** Questions that the page asks too, but that are not tried. */
  readonly alsoAsked?: readonly string[];
  /** For libraries that render prompts themselves: renders all questions; the result reads a model by cell id. */
  readonly form?: (root: HTMLElement) => (id: string) => Model;
  /** Settles when the page is ready to be scanned; without it, the next frame is. */
  readonly ready?: () => Promise<unknown>;
}

export const cannotLetGo = 'a chosen radio button cannot be let go, by a person either';

/** Chooses the options with these texts. */
export function chosen(options: string | readonly string[], model: Model): Trial {
  return { parts: { choice: typeof options === 'string' ? [options] : options, text: null }, model };
}

/** Writes a text; the model is the same text unless it is given. */
export function written(text: string, model: Model = text): Trial {
  return { parts: { choice: null, text }, model };
}

/** Chooses one option and comments on it. */
export function explained(option: string, text: string, model: Model): Trial {
  return { parts: { choice: [option], text }, model };
}
