import type { HandOff } from '#core/review/handOff/handOff.ts';
import { rowsByRecord } from '#core/review/handOff/rows.ts';
import { withNames } from '#core/review/leaving/names.ts';
import { nameOf } from './words.ts';
import { reviewSheet } from './reviewSheet.ts';

/** The readable copy of a review file: the same questions, answers, sources, decisions and log. */
export function twinOf(written: HandOff): string {
  const file = withNames(written, written.by);
  const rows = rowsByRecord(file.log);
  const entries = new Map(file.entries.map((entry) => [entry.id, entry]));
  const { title, url } = file.questionnaire;
  const head = {
    title,
    url,
    vendor: file.vendor.name,
    by: nameOf(file.by),
    at: file.writtenAt,
    withheld: file.withheld.map(({ text }) => text),
  };
  const leaving = file.records.map((record) => {
    return { record, rows: rows.get(record.id) ?? [], isWithheld: false };
  });
  return reviewSheet(head, leaving, (id) => entries.get(id) ?? null, { history: true });
}
