import type { Field, QuestionElements } from '../detect/field.ts';
import { readField } from '../detect/value.ts';
import type { AnswerParts } from '../types.ts';
import { isTextBox } from './element.ts';
import { takesText } from './kind.ts';
import { pause } from './pause.ts';
import { plainText } from './sameText.ts';
import { asHeld } from './write/text.ts';

/** When to look after writing, in milliseconds: frameworks render later, and some only after 400. */
const looks = [0, 100, 300, 450];

/** Where an answer's text goes: the control itself, or the comment box beside a choice. */
export function textFieldOf({ control, comment }: QuestionElements): Field | null {
  return takesText(control) ? control : comment;
}

/** What the question's controls hold now; a text beside a choice is its comment's. */
export function readQuestion({ control, comment }: QuestionElements): AnswerParts {
  const own = readField(control);
  return takesText(control) || !comment ? own : { choice: own.choice, text: readField(comment).text };
}

/**
 * What the page shows once it has come to rest; nothing where `find` finds no control any more. It is asked anew each
 * time: pages replace their nodes.
 */
export async function settledValue(find: () => QuestionElements | null): Promise<AnswerParts> {
  const read = () => {
    const elements = find();
    return elements ? readQuestion(elements) : { choice: null, text: null };
  };
  let value = read();
  let before = 0;
  for (const look of looks) {
    await pause(look - before);
    before = look;
    value = read();
  }
  return value;
}

/** Whether the page holds every part that was written. A rich editor may wrap lines its own way. */
export function isHeld(written: AnswerParts, shown: AnswerParts, elements: QuestionElements): boolean {
  return (
    sameChoice(written.choice, shown.choice) && sameWords(written.text, shown.text, textFieldOf(elements))
  );
}

function sameChoice(written: AnswerParts['choice'], shown: AnswerParts['choice']): boolean {
  if (written === null) return true;
  const one = new Set(written.map(plainText));
  const other = new Set((shown ?? []).map(plainText));
  return one.size === other.size && [...one].every((text) => other.has(text));
}

function sameWords(written: string | null, shown: string | null, field: Field | null): boolean {
  if (written === null) return true;
  // A cell shows its lines joined, too.
  if (field && !isTextBox(field.element)) return plainText(written) === plainText(shown ?? '');
  return (field ? asHeld(field.element, written) : written) === (shown ?? '');
}
