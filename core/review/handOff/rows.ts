import type { LogRow } from '../state/acts.ts';

/** The log's rows by record, each in the order given. */
export function rowsByRecord(log: readonly LogRow[]): ReadonlyMap<string, readonly LogRow[]> {
  const groups = new Map<string, LogRow[]>();
  for (const row of log) {
    const group = groups.get(row.recordId);
    if (group) group.push(row);
    else groups.set(row.recordId, [row]);
  }
  return groups;
}

/** What makes two rows the same one, in whichever copy they are found; the same act gets another number there. */
function keyOf({ recordId, at, by, act }: LogRow): string {
  return [recordId, at, by.id, act.kind].join('\n');
}

/** Every row a log knows of: its own, and those that came with a copy. */
function known(rows: readonly LogRow[]): ReadonlySet<string> {
  const keys = new Set<string>();
  const add = (row: LogRow) => {
    keys.add(keyOf(row));
    if (row.act.kind === 'merge') row.act.rows.forEach(add);
  };
  rows.forEach(add);
  return keys;
}

/** The rows of one log that the other knows nothing of. */
export function unknownTo(other: readonly LogRow[], rows: readonly LogRow[]): readonly LogRow[] {
  const keys = known(other);
  return rows.filter((row) => !keys.has(keyOf(row)));
}

/** What the page or a new look at it did, as opposed to what a person decided. */
const withoutAPerson: readonly LogRow['act']['kind'][] = [
  'open',
  'rematch',
  'insert',
  'inserted',
  'undone',
  'observed',
];

/** Whether any of these rows is a person's word or decision. */
export function hasDecision(rows: readonly LogRow[]): boolean {
  return rows.some(({ act }) => !withoutAPerson.includes(act.kind));
}
