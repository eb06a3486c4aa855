import type { AnswerParts, InsertResult } from '../types.ts';
import { obstacle } from './obstacle.ts';
import { isHeld, readQuestion, textFieldOf } from './readBack.ts';
import { refuse } from './refusal.ts';
import type { Target } from './target.ts';
import { write, type LookAgain } from './write/question.ts';

/** What an insertion replaced, kept in the page until it is taken back. */
export interface Replaced {
  /** What was written; null parts were left alone. */
  readonly written: AnswerParts;
  /** What the page held after the insertion. */
  readonly left: AnswerParts;
  readonly previous: AnswerParts;
  /** Markup of a rich text before, so that its formatting comes back too. */
  readonly html: string | null;
}

/** The markup of the rich text that an insertion is about to replace. */
export function markupOf({ elements }: Target): string | null {
  const field = textFieldOf(elements);
  return field?.kind === 'richtext' ? field.element.innerHTML : null;
}

/**
 * Puts back what stood in the control before the insertion, through the same path and read back the same way.
 * Refuses where somebody has edited the answer since. Where the page knows no way back, such as a radio group
 * that began with no choice, the outcome is 'changed' and shows what stayed.
 */
export async function undo(target: Target, replaced: Replaced, lookAgain: LookAgain): Promise<InsertResult> {
  // A comment box that came with the choice was not there when the question was scanned.
  const cameLater = replaced.written.text !== null && !textFieldOf(target.elements);
  const elements = (cameLater ? lookAgain() : null) ?? target.elements;
  const now = readQuestion(elements);
  const wanted: AnswerParts = {
    choice: replaced.written.choice && (replaced.previous.choice ?? []),
    text: replaced.written.text === null ? null : (replaced.previous.text ?? ''),
  };
  const refused = obstacle(target, wanted);
  if (refused) return refused;
  if (!isHeld(replaced.left, now, elements)) return refuse('page-changed', { id: 'edited-since' });
  const result = await write(elements, { wanted, previous: now, html: replaced.html }, lookAgain);
  // A control that did not show what was written cannot show either that it is gone.
  const isUnreadable =
    (Boolean(replaced.written.choice?.length) && replaced.left.choice === null) ||
    (Boolean(replaced.written.text) && !replaced.left.text);
  return result.outcome === 'held' && isUnreadable ? { ...result, outcome: 'changed' } : result;
}
