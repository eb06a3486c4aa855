import { standingOf, standings, type Standing } from './standing.ts';
import type { ReviewRecord } from './state/record.ts';

export interface Segment {
  readonly standing: Standing;
  readonly count: number;
}

/** The questionnaire's progress as segments, furthest along first; standings nobody is in are left out. */
export function progressOf(records: readonly ReviewRecord[]): readonly Segment[] {
  const counts = new Map<Standing, number>();
  for (const record of records) {
    const standing = standingOf(record);
    counts.set(standing, (counts.get(standing) ?? 0) + 1);
  }
  return standings.flatMap((standing) => {
    const count = counts.get(standing);
    return count ? [{ standing, count }] : [];
  });
}
