import type { ReportNote } from '#core/review/report.ts';
import { detailWords, problem } from './problems.ts';
import { remarkWords } from './remarks.ts';
import { asName, say } from './say.ts';

/** Why nothing was inserted, or what the page did with it. */
export function noteWords(note: ReportNote): string {
  switch (note.id) {
    case 'refused':
      return `${problem(note.reason).cause} ${detailWords(note.detail)}`.trim();
    case 'rejected-because':
      return say('reportNotes.rejected_because', { comment: note.comment });
    case 'not-approved-because':
      return say('reportNotes.not_approved_because', { caution: remarkWords(note.caution) });
    default:
      return say(`reportNotes.plain.${asName(note.id)}`);
  }
}
