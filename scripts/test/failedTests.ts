/** The failed tests of a run by name, from the reports that Vitest and Playwright write as JSON. */

/** The parts of Vitest's report that are read. */
export interface UnitReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

interface Spec {
  readonly title: string;
  readonly tests: readonly { readonly status: string; readonly projectName: string }[];
}

interface BrowserSuite {
  readonly file: string;
  readonly specs: readonly Spec[];
  readonly suites?: readonly BrowserSuite[];
}

/** The parts of Playwright's report that are read. */
export interface BrowserReport {
  readonly suites: readonly BrowserSuite[];
}

/** What became of the tests of one project, from the report of several. */
export interface ProjectOutcome {
  readonly passed: number;
  readonly failed: number;
  readonly names: readonly string[];
  readonly again: readonly string[];
}

/** A test that was never reached counts neither way, as in Playwright's own counts. */
export function outcomeOf(report: BrowserReport, project: string): ProjectOutcome {
  const having = (...statuses: readonly string[]) =>
    named(report, ({ tests }) =>
      tests.some(({ status, projectName }) => projectName === project && statuses.includes(status)),
    );
  const names = having('unexpected');
  return { passed: having('expected', 'flaky').length, failed: names.length, names, again: having('flaky') };
}

export function failedUnits({ testResults }: UnitReport): string[] {
  return testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'failed')
    .map(({ fullName }) => fullName);
}

function named({ suites }: BrowserReport, isMeant: (spec: Spec) => boolean): string[] {
  return suites.flatMap(({ file, specs, suites: inner }) => [
    ...specs.filter(isMeant).map(({ title }) => `${file}: ${title}`),
    ...named({ suites: inner ?? [] }, isMeant),
  ]);
}
