import { answerAsText } from '#core/review/report.ts';
import { isApproved } from '#core/review/state/approval.ts';
import type { EntryOf, Leaving } from '#core/review/leaving/rows.ts';
import { say } from '../words/say.ts';
import { bandOf, nameOf, sourceWords, standingWords, utcTime } from './words.ts';

/** The columns of an exported review; docs/EXPORT.md says what each holds. */
const columns = [
  'section',
  'number',
  'question',
  'answer',
  'source',
  'confidence',
  'state',
  'approver',
  'approvedAt',
] as const;

/** A finished review as a table, one row per question in page order. */
export function reviewTable(rows: readonly Leaving[], entryOf: EntryOf) {
  return {
    header: columns.map((column) => say(`paper.columns.${column}`)),
    rows: rows.map((row) => cells(row, entryOf)),
  };
}

function cells({ record, isWithheld }: Leaving, entryOf: EntryOf): readonly string[] {
  const { question, answer, entryId, approval } = record;
  const asked = [question.section ?? '', question.number ?? '', question.text];
  if (isWithheld) return [...asked, say('paper.withheld'), '', '', '', '', ''];
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
