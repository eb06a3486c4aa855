import type { Report, ReportedQuestion } from '#core/review/report.ts';

const columns = [
  ['Question', 46],
  ['Control', 10],
  ['Suggestion', 34],
  ['Confidence', 13],
  ['Inserted', 30],
  ['Read back', 9],
] as const;

/** The report as a table for a terminal: a line per question. */
export function table(report: Report): string {
  const rows = [columns.map(([title]) => title), ...report.questions.map(cells)];
  return rows
    .map((row) => row.map((cell, index) => fitted(cell, columns[index]?.[1] ?? 10)).join('  '))
    .join('\n');
}

function cells({ question, control, suggestions, inserted, readBack }: ReportedQuestion): readonly string[] {
  const [best] = suggestions;
  return [
    question,
    control.kind,
    best?.entryId ?? 'not on record',
    best ? `${best.band} ${best.confidence.toFixed(2)}` : '',
    inserted ?? '',
    inserted === null ? '' : sameText(inserted, readBack) ? 'same' : 'DIFFERENT',
  ];
}

/** What the table adds up to, in one sentence each. */
export function totals({ questions, unreadableFrames }: Report): string {
  const count = (test: (question: ReportedQuestion) => boolean) => questions.filter(test).length;
  const high = count(({ suggestions }) => suggestions[0]?.band === 'high');
  return [
    `${questions.length} questions found, ${count(({ suggestions }) => suggestions.length > 0)} with a suggestion (${high} of high confidence), ` +
      `${count(({ suggestions }) => suggestions.length === 0)} not on record.`,
    `${count(({ inserted }) => inserted !== null)} answers inserted, ` +
      `${count(({ inserted, readBack }) => inserted !== null && sameText(inserted, readBack))} read back the same.`,
    ...(unreadableFrames.length > 0
      ? [`Frames that could not be read: ${unreadableFrames.join(', ')}.`]
      : []),
  ].join('\n');
}

/** Line ends are the page's own: a text area gives back \n for \r\n. */
function sameText(written: string, read: string | null): boolean {
  return read !== null && written.replaceAll('\r\n', '\n') === read.replaceAll('\r\n', '\n');
}

function fitted(text: string, width: number): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > width ? `${line.slice(0, width - 1)}…` : line.padEnd(width);
}
