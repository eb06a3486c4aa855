/** The suite's table: one line for each case, and what was tried over all of them. */
import type { Figures } from '../case.ts';

interface Spec {
  readonly title: string;
  readonly tests: readonly {
    readonly status: 'expected' | 'unexpected' | 'flaky' | 'skipped';
    readonly annotations: readonly { readonly type: string; readonly description?: string }[];
    readonly results: readonly { readonly duration: number }[];
  }[];
}

interface Suite {
  readonly specs: readonly Spec[];
  readonly suites?: readonly Suite[];
}

/** The parts of Playwright's JSON report that are read. */
export interface Report {
  readonly suites: readonly Suite[];
}

export interface CaseOutcome {
  /** H01, F06, P04 … */
  readonly id: string;
  readonly title: string;
  readonly passes: number;
  readonly failures: number;
  readonly seconds: number;
  readonly figures: readonly Figures[];
}

/** A case that was repeated is one line. */
export function casesIn(report: Report): CaseOutcome[] {
  const specs = report.suites.flatMap(specsIn);
  const titles = [...new Set(specs.map(({ title }) => title))];
  return titles.map((title) => {
    const tests = specs.filter((spec) => spec.title === title).flatMap((spec) => spec.tests);
    const passes = tests.filter(({ status }) => status === 'expected').length;
    return {
      id: title.split(' ', 1)[0] ?? '',
      title,
      passes,
      failures: tests.length - passes,
      seconds:
        tests.flatMap(({ results }) => results).reduce((sum, { duration }) => sum + duration, 0) / 1000,
      figures: tests.flatMap(({ annotations }) => annotations.flatMap(figuresIn)),
    };
  });
}

function specsIn({ specs, suites }: Suite): Spec[] {
  return [...specs, ...(suites ?? []).flatMap(specsIn)];
}

function figuresIn({ type, description }: { type: string; description?: string }): Figures[] {
  return type === 'figures' && description ? [JSON.parse(description) as Figures] : [];
}

export function tableLines(cases: readonly CaseOutcome[]): string[] {
  return cases
    .toSorted((a, b) => a.title.localeCompare(b.title))
    .map(({ title, passes, failures, seconds }) => {
      const outcome =
        failures > 0 ? `FAIL ${failures}/${passes + failures}` : `ok ${passes > 1 ? `×${passes}` : ''}`;
      return `${outcome.padEnd(10)} ${`${seconds.toFixed(1)} s`.padStart(8)}  ${title}`;
    });
}

export function totalsLines(cases: readonly CaseOutcome[]): string[] {
  const figures = cases.flatMap((each) => each.figures);
  const sum = (name: keyof Figures) => figures.reduce((total, each) => total + each[name], 0);
  const runs = cases.reduce((total, { passes, failures }) => total + passes + failures, 0);
  return [
    `cases tried             ${cases.length} (${runs} runs)`,
    `fields baited           ${sum('baited')}`,
    `canaries leaked         ${sum('leaked')}`,
    `crashes injected        ${sum('crashes')}`,
    `approved answers lost   ${sum('lost')} of ${sum('approved')}`,
    `tasks over 200 ms       ${sum('longTasks')} in the pages, whoever caused them`,
  ];
}
