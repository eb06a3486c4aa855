import { answerAsText } from '../report.ts';
import { isApproved } from '../state/approval.ts';
import { bandOf, nameOf, sourceWords, standingWords, utcTime } from './words.ts';
import type { EntryOf, Leaving } from './rows.ts';

/** The columns of an exported review; docs/EXPORT.md says what each holds. */
export const reviewHeader = [
  'Section',
  'Number',
  'Question',
  'Answer',
  'Source',
  'Confidence',
  'State',
  'Approver',
  'Approved at',
] as const;

/** A finished review as a table, one row per question in page order. */
export function reviewTable(rows: readonly Leaving[], entryOf: EntryOf) {
  return { header: reviewHeader, rows: rows.map((row) => cells(row, entryOf)) };
}

function cells({ record, isWithheld }: Leaving, entryOf: EntryOf): readonly string[] {
  const { question, answer, entryId, approval } = record;
  const asked = [question.section ?? '', question.number ?? '', question.text];
  if (isWithheld) return [...asked, withheldWords, '', '', '', '', ''];
  const entry = entryId === null ? null : entryOf(entryId);
  const given = isApproved(record) ? approval : null;
  return [
    ...asked,
    answerAsText(answer),
    entry ? sourceWords(entry.source) : '',
    bandOf(record),
    standingWords(record),
    given ? nameOf(given.by) : '',
    given ? utcTime(given.at) : '',
  ];
}

/** What stands in place of an answer that was not chosen to leave. */
export const withheldWords = 'Withheld: under a non-disclosure agreement';
