import type { LogRow } from '#core/review/state/acts.ts';
import { answerWords } from './answers.ts';
import { say } from './say.ts';

/** An act of the log in words that follow a name: "approved", "wrote …". */
export function deedOf(act: LogRow['act']): string {
  switch (act.kind) {
    case 'edit':
      return say('history.wrote', { answer: answerWords(act.answer) });
    case 'reject':
      return act.comment ? say('history.rejectedBecause', { reason: act.comment }) : say('history.rejected');
    case 'note':
      return say('history.noted', { text: act.text });
    case 'approve':
      return say(act.waived ? 'history.waived' : 'history.approved');
    case 'inserted':
    case 'undone':
      return say(`history.${act.kind}.${act.result.outcome}`);
    case 'observed':
      return say('history.observed', { answer: answerWords(act.value) });
    case 'merge':
      return say(act.keep === 'theirs' ? 'history.keptTheirs' : 'history.keptMine');
    default:
      return say(`history.plain.${act.kind}`);
  }
}
