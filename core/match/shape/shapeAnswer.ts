import type { AnswerParts, Ask, Control, Entry, ShortAnswer } from '#core/types.ts';

/** An answer in the parts its control takes, and what to know before using it. */
export interface Shaped {
  readonly answer: AnswerParts;
  readonly caution: string | null;
}

/** The documented answer shaped for the question's control; nothing is cut and no option is forced. */
export function shapeAnswer(entry: Entry, short: ShortAnswer | null, ask: Ask): Shaped {
  const control = ask.control ?? null;
  const box = control && control.options.length > 0 ? (ask.comment ?? null) : control;
  const takesText = control === null || box !== null;
  const text = takesText ? fitting(entry, box) : null;
  const choice =
    short && control ? control.options.filter((option) => option.trim().toLowerCase() === short) : [];
  return {
    answer: { choice: choice.length > 0 ? choice : null, text },
    caution: takesText && text === null ? 'The documented answer is longer than this field takes.' : null,
  };
}

function fitting(entry: Entry, box: Control | null): string | null {
  const limit = box?.maxLength ?? Number.POSITIVE_INFINITY;
  return (
    [entry.answer.text, entry.answer.brief].find((text) => text !== undefined && text.length <= limit) ?? null
  );
}
