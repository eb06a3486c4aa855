import type { Entry } from '../../types.ts';
import type { LogRow } from '../state/acts.ts';
import type { ReviewRecord } from '../state/record.ts';
import type { HandOff, Withheld } from './handOff.ts';
import type { Logged } from './merge.ts';
import { leadsTo } from './read.ts';
import { isSecretTo, redacted, touchesSecret, type IsSecret } from './secret.ts';

export interface ToHandOff {
  readonly head: Omit<HandOff, 'records' | 'log' | 'entries' | 'withheld'>;
  /** In page order; a record with an open draft is to be settled first. */
  readonly logged: readonly Logged[];
  entryOf(entryId: string): Entry | null;
  /** Whether a person chose to let answers go along that are under a non-disclosure agreement. */
  readonly withNda: boolean;
}

/**
 * The review as it goes into a file. Without `withNda` no word of an answer under a non-disclosure agreement is
 * in it: a question that was ever answered by one is withheld, and alternatives are left out of the others.
 */
export function prepareHandOff({ head, logged, entryOf, withNda }: ToHandOff): HandOff {
  const isSecret: IsSecret = withNda ? () => false : isSecretTo(entryOf);
  const records: ReviewRecord[] = [];
  const log: LogRow[] = [];
  const withheld: Withheld[] = [];
  for (const one of logged) {
    const { section, text } = one.record.question;
    const { record, rows } = redacted(inOne(head.questionnaire.id, one), isSecret);
    if (touchesSecret(one, isSecret)) withheld.push({ section, text, why: 'nda' });
    else if (!leadsTo(rows, record)) withheld.push({ section, text, why: 'log' });
    else {
      records.push(record);
      log.push(...rows);
    }
  }
  const named = new Set(records.flatMap(entriesNamed));
  const entries = [...named].flatMap((id) => (isSecret(id) ? [] : (entryOf(id) ?? [])));
  const own = entries.filter(({ vendor }) => vendor === head.vendor.id);
  return { ...head, records, log, entries: own, withheld };
}

/** Pages that were joined by hand travel as one questionnaire; a copy is known again by its record's id alone. */
function inOne(questionnaireId: string, { record, rows }: Logged): Logged {
  return {
    record: { ...record, questionnaireId },
    rows: rows.map((row) =>
      row.act.kind === 'open' ? { ...row, act: { ...row.act, questionnaireId } } : row,
    ),
  };
}

function entriesNamed({ entryId, match }: ReviewRecord): string[] {
  const named = [...match.suggestions, ...match.nearest].map((one) => one.entryId);
  return entryId === null ? named : [entryId, ...named];
}
