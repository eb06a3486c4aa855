const day = 24 * 60 * 60 * 1000;

/** When a backup was last made, and what the library's last change was then. */
export interface LastBackup {
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  readonly sequence: number;
}

/**
 * For how many whole days changes have been waiting for a backup, where that is longer than the person wants;
 * null where there is nothing to remind of. Before the first backup the days count from the first own answer.
 */
export function daysWithoutBackup(
  now: number,
  afterDays: number,
  last: LastBackup | null,
  library: { readonly sequence: number; readonly firstAnswerAt: number | null },
): number | null {
  const since = last ? last.at : library.firstAnswerAt;
  const isSafe = library.sequence <= (last?.sequence ?? 0);
  if (afterDays === 0 || since === null || isSafe) return null;
  const days = Math.floor((now - since) / day);
  return days >= afterDays ? days : null;
}
