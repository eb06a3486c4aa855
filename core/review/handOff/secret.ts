import type { Entry } from '../../types.ts';
import type { LogRow } from '../state/acts.ts';
import { replay } from '../state/replay.ts';
import type { Logged } from './merge.ts';

export type IsSecret = (entryId: string | null) => boolean;

/**
 * Which entries may be told only to customers under a non-disclosure agreement. One that is not on record any more
 * counts as such, since nobody can tell what it was.
 */
export function isSecretTo(entryOf: (entryId: string) => Entry | null): IsSecret {
  return (entryId) => entryId !== null && (entryOf(entryId)?.level ?? 'nda') === 'nda';
}

/** Every entry that these questions or their logs name. */
export function entriesNamedIn(logged: unknown): ReadonlySet<string> {
  const named = new Set<string>();
  const look = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    if ('entryId' in part && typeof part.entryId === 'string') named.add(part.entryId);
    Object.values(part).forEach(look);
  };
  look(logged);
  return named;
}

/** How many questions are, or were ever, answered under such an agreement. */
export function countSecret(logged: readonly Logged[], entryOf: (entryId: string) => Entry | null): number {
  const isSecret = isSecretTo(entryOf);
  return logged.filter((one) => touchesSecret(one, isSecret)).length;
}

/** Whether the record held, at any time, an answer that came from such an entry. */
export function touchesSecret({ record, rows }: Logged, isSecret: IsSecret): boolean {
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
export function redacted(one: Logged, isSecret: IsSecret): Logged {
  const without = <T>(part: T): T => {
    if (Array.isArray(part)) return part.filter((item) => !isSuggestionOf(item, isSecret)).map(without) as T;
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, without(value)])) as T;
  };
  return without(one);
}

function isSuggestionOf(item: unknown, isSecret: IsSecret): boolean {
  if (typeof item !== 'object' || item === null) return false;
  return 'entryId' in item && 'confidence' in item && isSecret(String(item.entryId));
}
