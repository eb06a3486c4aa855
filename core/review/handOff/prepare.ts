import type { Entry } from '../../types.ts';
import type { LogRow } from '../state/acts.ts';
import type { ReviewRecord } from '../state/record.ts';
import { replay } from '../state/replay.ts';
import type { HandOff, Withheld } from './handOff.ts';
import type { Logged } from './merge.ts';
import { leadsTo } from './read.ts';

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
  const isSecret: IsSecret = (entryId) => !withNda && entryId !== null && entryOf(entryId)?.level === 'nda';
  const records: ReviewRecord[] = [];
  const log: LogRow[] = [];
  const withheld: Withheld[] = [];
  for (const one of logged) {
    const { section, text } = one.record.question;
    if (touchesSecret(one, isSecret)) withheld.push({ section, text, why: 'nda' });
    else {
      const { record, rows } = redacted(one, isSecret);
      if (leadsTo(rows, record)) {
        records.push(record);
        log.push(...rows);
      } else withheld.push({ section, text, why: 'log' });
    }
  }
  const named = new Set(records.flatMap(entriesNamed));
  const entries = [...named].flatMap((id) => (isSecret(id) ? [] : (entryOf(id) ?? [])));
  const own = entries.filter(({ vendor }) => vendor === head.vendor.id);
  return { ...head, records, log, entries: own, withheld };
}

/** How many questions would be withheld, or lose an alternative, for the sake of an agreement. */
export function countSecret(logged: readonly Logged[], entryOf: ToHandOff['entryOf']): number {
  const isSecret: IsSecret = (entryId) => entryId !== null && entryOf(entryId)?.level === 'nda';
  return logged.filter((one) => touchesSecret(one, isSecret)).length;
}

type IsSecret = (entryId: string | null) => boolean;

/** Whether the record held, at any time, an answer that came from such an entry. */
function touchesSecret({ record, rows }: Logged, isSecret: IsSecret): boolean {
  if (isSecret(record.entryId)) return true;
  if (rows.some((row) => picksSecret(row, isSecret))) return true;
  // An untouched answer follows the match, so a match can bring one without anybody picking it.
  return rows.some(({ act }, index) => {
    const brings = act.kind === 'open' || act.kind === 'rematch';
    return (
      brings && isSecret(act.match.suggestions[0]?.entryId ?? null) && holdsSecret(rows, index, isSecret)
    );
  });
}

function picksSecret({ act }: LogRow, isSecret: IsSecret): boolean {
  if (act.kind === 'pickAlternative' || act.kind === 'pickEntry') return isSecret(act.entryId);
  return (
    act.kind === 'merge' &&
    (isSecret(act.theirs.entryId) || act.rows.some((row) => picksSecret(row, isSecret)))
  );
}

function holdsSecret(rows: readonly LogRow[], index: number, isSecret: IsSecret): boolean {
  try {
    return isSecret(replay(rows.slice(0, index + 1))?.entryId ?? null);
  } catch {
    // A log that does not hold together tells nothing: better withheld than let out.
    return true;
  }
}

/** The same without such alternatives, in the record and in every row. */
function redacted(one: Logged, isSecret: (entryId: string) => boolean): Logged {
  const without = <T>(part: T): T => {
    if (Array.isArray(part)) return part.filter((item) => !isSuggestionOf(item, isSecret)).map(without) as T;
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, without(value)])) as T;
  };
  return without(one);
}

function isSuggestionOf(item: unknown, isSecret: (entryId: string) => boolean): boolean {
  if (typeof item !== 'object' || item === null) return false;
  return 'entryId' in item && 'confidence' in item && isSecret(String(item.entryId));
}

function entriesNamed({ entryId, match }: ReviewRecord): string[] {
  const named = [...match.suggestions, ...match.nearest].map((one) => one.entryId);
  return entryId === null ? named : [entryId, ...named];
}
