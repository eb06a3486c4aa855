import type { ReviewRecord } from './state/record.ts';

export interface Section {
  /** As the page names it; null for questions that stand outside any section. */
  readonly title: string | null;
  readonly records: readonly ReviewRecord[];
}

/** Groups the questions by section; sections stand in the order in which the page first names them. */
export function bySection(records: readonly ReviewRecord[]): readonly Section[] {
  const groups = new Map<string | null, ReviewRecord[]>();
  for (const record of records) {
    const group = groups.get(record.question.section);
    if (group) group.push(record);
    else groups.set(record.question.section, [record]);
  }
  return Array.from(groups, ([title, members]) => ({ title, records: members }));
}
