/** Reads the outcome of every case out of the reports of both test runners. */
import type { Figures } from '../case/case.ts';
import { idsOf, type CaseOutcome } from './table.ts';

interface Spec {
  readonly title: string;
  readonly tests: readonly {
    readonly status: 'expected' | 'unexpected' | 'flaky' | 'skipped';
    /** Every try. */
    readonly results: readonly {
      readonly duration: number;
      readonly errors: readonly { readonly message: string }[];
      readonly annotations: readonly { readonly type: string; readonly description?: string }[];
    }[];
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
    const tries = tests.flatMap(({ results }) => results);
    const took = tries.reduce((sum, { duration }) => sum + duration, 0);
    const again = tests.filter((run) => run.status === 'flaky' && !isUnforgiven(run)).length;
    const first = tests.filter(({ status }) => status === 'expected').length;
    return {
      ids: idsOf(title),
      title,
      passes: first + again,
      again,
      // Skipped is neither: the case says why it could not be tried here.
      failures: tests.filter((run) => run.status === 'unexpected' || isUnforgiven(run)).length,
      seconds: took / 1000,
      figures: tries.flatMap(({ annotations }) => annotations.flatMap(figuresIn)),
    };
  });
}

/** What the oracle found once is a failure, however the second try went: a leak or a loss is not bad luck. */
function isUnforgiven({ status, results }: Spec['tests'][number]): boolean {
  const figures = results.flatMap(({ annotations }) => annotations.flatMap(figuresIn));
  const isFound = results.some(({ errors }) => errors.some(({ message }) => /\bO[1-6]: /.test(message)));
  return status === 'flaky' && (isFound || figures.some(({ leaked, lost }) => leaked + lost > 0));
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
      again: 0,
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
