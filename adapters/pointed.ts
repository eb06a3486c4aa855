/**
 * Questions that a person pointed at because detection did not find them. Detection and insertion treat them
 * like any other; only where they stand is remembered, per site.
 */

/** Where a pointed question stands: paths as `pathOf` writes them, and the text that was read there. */
export interface Place {
  readonly text: string;
  readonly prompt: string;
  readonly control: string;
}

/** A place as it is kept. */
export interface KnownPlace extends Place {
  readonly id: string;
  /** Origin of the document it stands in. */
  readonly site: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** How the person points: by clicking text and control, or by the field that has the focus. */
export type Pointing = 'click' | 'focus';

const prefix = 'pointed:';

export function pointedQuestionId(placeId: string): string {
  return prefix + placeId;
}

/** The place a question was found by, from its id in its document; null for one that was detected. */
export function placeIdOf(questionId: string): string | null {
  return questionId.startsWith(prefix) ? questionId.slice(prefix.length) : null;
}
