/** Reads the outcome of every case out of the reports of both test runners. */
import type { Figures } from '../case/case.ts';
import { idsOf, type CaseOutcome } from './table.ts';

interface Spec {
  readonly title: string;
  readonly tests: readonly {
    readonly status: 'expected' | 'unexpected' | 'flaky' | 'skipped';
    readonly annotations: readonly { readonly type: string; readonly description?: string }[];
    readonly results: readonly { readonly duration: number }[];
  }[];
}

interface Suite {
  readonly title: string;
  readonly specs: readonly Spec[];
  readonly suites?: readonly Suite[];
}

/** The parts of Playwright's JSON report that are read. */
export interface BrowserReport {
  readonly suites: readonly Suite[];
}

/** The parts of Vitest's JSON report that are read. */
export interface UnitReport {
  readonly testResults: readonly {
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly duration?: number;
    }[];
  }[];
}

/** Every case of a browser run; one that was repeated is one. */
export function browserCases(report: BrowserReport): CaseOutcome[] {
  const specs = report.suites.flatMap((suite) => specsIn(suite));
  const titles = [...new Set(specs.map(({ title }) => title))];
  return titles.map((title) => {
    const tests = specs.filter((spec) => spec.title === title).flatMap((spec) => spec.tests);
    const passes = tests.filter(({ status }) => status === 'expected').length;
    const took = tests.flatMap(({ results }) => results).reduce((sum, { duration }) => sum + duration, 0);
    return {
      ids: idsOf(title),
      title,
      passes,
      // Skipped is neither: the case says why it could not be tried here.
      failures: tests.filter(({ status }) => status === 'unexpected' || status === 'flaky').length,
      seconds: took / 1000,
      figures: tests.flatMap(({ annotations }) => annotations.flatMap(figuresIn)),
    };
  });
}

/** A test whose own title names no case may stand in a group whose title does. */
function specsIn({ title, specs, suites }: Suite, group = ''): Spec[] {
  const named = idsOf(title).length > 0 ? `${title}: ` : group;
  const own = specs.map((spec) =>
    idsOf(spec.title).length > 0 ? spec : { ...spec, title: named + spec.title },
  );
  return [...own, ...(suites ?? []).flatMap((suite) => specsIn(suite, named))];
}

function figuresIn({ type, description }: { type: string; description?: string }): Figures[] {
  return type === 'figures' && description ? [JSON.parse(description) as Figures] : [];
}

/** Every case of a unit run; tests that name no case are left out. */
export function unitCases({ testResults }: UnitReport): CaseOutcome[] {
  const ran = /^(passed|failed)$/;
  return testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .map((result) => ({ ...result, title: ownTitle(result.fullName) }))
    .filter(({ title, status }) => idsOf(title).length > 0 && ran.test(status))
    .map(({ title, status, duration }) => ({
      ids: idsOf(title),
      title,
      passes: status === 'passed' ? 1 : 0,
      failures: status === 'passed' ? 0 : 1,
      seconds: (duration ?? 0) / 1000,
      figures: [],
    }));
}

/** From the first case id on: a group's own name may stand before it. */
function ownTitle(fullName: string): string {
  const at = fullName.search(/\b[HFIPA]\d\d /);
  return at < 0 ? fullName : fullName.slice(at);
}
