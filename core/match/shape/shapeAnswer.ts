import type { Remark } from '#core/remarks.ts';
import type { AnswerParts, Ask, Control, Entry, ShortAnswer } from '#core/types.ts';
import type { Reading } from '../analyse/read.ts';
import type { Vocabulary } from '../analyse/vocabulary.ts';
import { closedOption } from './closedOption.ts';
import { factOptions, versionsLeftOpen } from './factOptions.ts';
import { numericValue } from './numericValue.ts';

/** An answer in the parts its control takes, and what to know before using it. */
export interface Shaped {
  readonly answer: AnswerParts;
  readonly cautions: readonly Remark[];
}

const manyAtOnce = new Set<Control['kind']>(['checkbox', 'multiselect']);

/**
 * The documented answer shaped for the question's control. A choice is made only where an option certainly says
 * what the record says; a text that is too long is replaced by the documented brief one and never cut.
 */
export function shapeAnswer(
  entry: Entry,
  short: ShortAnswer | null,
  ask: Ask,
  question: Reading,
  vocabulary: Vocabulary,
): Shaped {
  const control = ask.control ?? null;
  if (control === null) return shaped(null, fitting(entry, null), []);
  if (control.kind === 'file') return shaped(null, null, [{ id: 'asks-file' }]);
  if (control.kind === 'date') return shaped(null, null, [{ id: 'asks-date' }]);
  if (control.kind === 'number') {
    const { text, caution } = numericValue(entry.facts, question, ask.help ?? null, vocabulary);
    return shaped(null, text, caution ? [caution] : []);
  }
  if (!isChoice(control)) {
    const text = fitting(entry, control);
    return shaped(null, text, text === null ? [tooLong(control)] : []);
  }
  const choice = chosen(entry, short, control, vocabulary);
  const text = ask.comment ? fitting(entry, ask.comment) : null;
  const open = choice === null ? [] : versionsLeftOpen(entry.facts, control.options, vocabulary);
  const cautions: (Remark | null)[] = [
    choice === null ? { id: 'no-option' } : null,
    manyAtOnce.has(control.kind) && open.length > 0 ? { id: 'leaves-options-open', options: open } : null,
    ask.comment && text === null ? tooLong(ask.comment) : null,
  ];
  return shaped(
    choice,
    text,
    cautions.filter((one) => one !== null),
  );
}

function shaped(choice: readonly string[] | null, text: string | null, cautions: readonly Remark[]): Shaped {
  return { answer: { choice, text }, cautions };
}

function isChoice({ kind, options }: Control): boolean {
  return kind === 'switch' || options.length > 0;
}

function chosen(
  { facts, answer }: Entry,
  short: ShortAnswer | null,
  { kind, options }: Control,
  vocabulary: Vocabulary,
): readonly string[] | null {
  const [only] = options;
  if (only !== undefined && options.length === 1) return short === 'yes' ? [only] : null;
  const stated = factOptions(facts, options, vocabulary);
  if (manyAtOnce.has(kind) && stated.length > 0) return stated;
  const closed = short === null ? null : closedOption(short, options, answer.text, vocabulary);
  if (closed !== null) return [closed];
  return stated.length === 1 ? stated : null;
}

/** The longest documented wording that the control takes; HTML counts UTF-16 code units, and so does `length`. */
function fitting({ answer }: Entry, box: Control | null): string | null {
  const limit = box?.maxLength ?? Number.POSITIVE_INFINITY;
  return [answer.text, answer.brief].find((text) => text !== undefined && text.length <= limit) ?? null;
}

function tooLong({ maxLength }: Control): Remark {
  return { id: 'too-long', most: maxLength ?? 0 };
}
