/** The suite's table: one line for each case, and what was tried over all of them. */
import type { Figures } from '../case/case.ts';

/** A case that was run, as often as it was repeated. */
export interface CaseOutcome {
  /** The case ids its title begins with: H01, F06, P04 … */
  readonly ids: readonly string[];
  readonly title: string;
  readonly passes: number;
  /** How many of the passes were second tries. */
  readonly again: number;
  readonly failures: number;
  readonly seconds: number;
  readonly figures: readonly Figures[];
}

/** The case ids a title begins with. */
export function idsOf(title: string): string[] {
  const ids: string[] = [];
  for (const word of title.split(' ')) {
    if (!/^[HFIPA]\d\d$/.test(word)) break;
    ids.push(word);
  }
  return ids;
}

/** The title without its ids and the mark of a repeated case. */
export function nameOf(title: string): string {
  return title.replace(/^([HFIPA]\d\d )+(×10 )?/, '');
}

export function tableLines(cases: readonly CaseOutcome[]): string[] {
  return cases
    .toSorted((a, b) => a.title.localeCompare(b.title))
    .map(({ title, passes, again, failures, seconds }) => {
      const ran = passes > 0 ? `ok ${passes > 1 ? `×${passes}` : ''}` : 'skipped';
      const outcome = failures > 0 ? `FAIL ${failures}/${passes + failures}` : ran;
      return `${outcome.padEnd(10)} ${`${seconds.toFixed(1)} s`.padStart(8)}  ${title}${again > 0 ? ' (at the second try)' : ''}`;
    });
}

export function totalsLines(cases: readonly CaseOutcome[]): string[] {
  const figures = cases.flatMap((each) => each.figures);
  const sum = (name: keyof Figures) => figures.reduce((total, each) => total + each[name], 0);
  const runs = cases.reduce((total, { passes, failures }) => total + passes + failures, 0);
  const ids = new Set(cases.flatMap((each) => each.ids));
  return [
    `cases tried             ${cases.length} under ${ids.size} ids (${runs} runs)`,
    `passed at a second try  ${cases.reduce((total, { again }) => total + again, 0)}`,
    `fields baited           ${sum('baited')}`,
    `canaries leaked         ${sum('leaked')}`,
    `crashes injected        ${sum('crashes')}`,
    `approved answers lost   ${sum('lost')} of ${sum('approved')}`,
    `tasks over 200 ms       ${sum('longTasks')} in the pages, whoever caused them`,
  ];
}
