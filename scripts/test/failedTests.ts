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
  readonly ok: boolean;
  readonly tests: readonly { readonly status: string }[];
}

interface BrowserSuite {
  readonly file: string;
  readonly specs: readonly Spec[];
  readonly suites?: readonly BrowserSuite[];
}

/** The parts of Playwright's report that are read. */
export interface BrowserReport {
  readonly stats: Readonly<Record<'expected' | 'unexpected' | 'flaky', number>>;
  readonly suites: readonly BrowserSuite[];
}

export function failedUnits({ testResults }: UnitReport): string[] {
  return testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'failed')
    .map(({ fullName }) => fullName);
}

export function failedInBrowser(report: Pick<BrowserReport, 'suites'>): string[] {
  return named(report, ({ ok }) => !ok);
}

/** Those that failed first and passed when they were tried again. */
export function passedAtSecondTry(report: Pick<BrowserReport, 'suites'>): string[] {
  return named(report, ({ tests }) => tests.some(({ status }) => status === 'flaky'));
}

function named({ suites }: Pick<BrowserReport, 'suites'>, isMeant: (spec: Spec) => boolean): string[] {
  return suites.flatMap(({ file, specs, suites: inner }) => [
    ...specs.filter(isMeant).map(({ title }) => `${file}: ${title}`),
    ...named({ suites: inner ?? [] }, isMeant),
  ]);
}
