/**
 * `npm test`: every check, each with its own line, and the counts of all of them at the end.
 *   npm test                 everything
 *   npm test -- unit page    only the named steps
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { failedUnits, outcomeOf, type BrowserReport, type UnitReport } from './test/failedTests.ts';
import { browserReport, unitReport } from './test/reports.ts';

interface Counts {
  readonly passed: number;
  readonly failed: number;
  /** The tests that failed, by name. */
  readonly names?: readonly string[];
  /** The tests that passed only when they were tried again, by name. */
  readonly again?: readonly string[];
}

interface Step {
  readonly name: string;
  readonly command: readonly string[];
  /** Reads the runner's own counts; a step without them is one check that passes or fails by its exit code. */
  readonly counts?: () => Counts;
}

interface Result {
  readonly name: string;
  readonly counts: Counts;
  /** In milliseconds; null where it is told with another. */
  readonly took: number | null;
}

const steps: readonly Step[] = [
  { name: 'format', command: ['oxfmt', '--check', '.'] },
  { name: 'lint', command: ['oxlint', '--deny-warnings'] },
  { name: 'types', command: ['tsc', '-p', 'tsconfig.json'] },
  { name: 'core without a page', command: ['tsc', '-p', 'core/tsconfig.json'] },
  {
    name: 'unit',
    command: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
    counts: () => {
      const report = readReport<UnitReport>(unitReport);
      return { passed: report.numPassedTests, failed: report.numFailedTests, names: failedUnits(report) };
    },
  },
  { name: 'build for Chrome', command: ['wxt', 'build', '-b', 'chrome'] },
  { name: 'build for Firefox', command: ['wxt', 'build', '-b', 'firefox'] },
];

/** In one run of Playwright, so that the last long test of one does not keep the others waiting. */
const browserProjects = ['commands', 'page', 'e2e'] as const;

function readReport<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8')) as T;
}

function run(name: string, [command = '', ...args]: readonly string[]): { ok: boolean; took: number } {
  console.log(`\n── ${name}`);
  const started = Date.now();
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, CI: '1' } });
  return { ok: status === 0, took: Date.now() - started };
}

/** What a runner counted. One that ended before it wrote its report is a failure of the step itself. */
function counted(counts: () => Counts): Counts {
  try {
    return counts();
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** Runs one step. A runner that failed without naming a failed test still counts as one failure. */
function runStep({ name, command, counts }: Step): Result {
  const { ok, took } = run(name, command);
  const found = counts ? counted(counts) : { passed: ok ? 1 : 0, failed: 0 };
  return { name, took, counts: ok || found.failed > 0 ? found : { ...found, failed: 1 } };
}

/** The same for several projects of Playwright side by side; what failed without a name counts with the first. */
function runBrowser(projects: readonly string[]): Result[] {
  if (projects.length === 0) return [];
  const named = projects.map((project) => `--project=${project}`);
  const { ok, took } = run(projects.join(', '), ['playwright', 'test', ...named]);
  const each = projects.map((project) =>
    counted(() => outcomeOf(readReport<BrowserReport>(browserReport), project)),
  );
  const isNamed = ok || each.some(({ failed }) => failed > 0);
  return projects.map((name, index) => {
    const counts = each[index] ?? { passed: 0, failed: 1 };
    const isFirst = index === 0;
    return {
      name,
      took: isFirst ? took : null,
      counts: isFirst && !isNamed ? { ...counts, failed: 1 } : counts,
    };
  });
}

rmSync('test-results', { recursive: true, force: true });
mkdirSync('test-results');
const wanted = process.argv.slice(2);
const isChosen = (name: string) => wanted.length === 0 || wanted.includes(name);
const results = [
  ...steps.filter(({ name }) => isChosen(name)).map(runStep),
  ...runBrowser(browserProjects.filter(isChosen)),
];

console.log('');
for (const { name, counts, took } of results) {
  const seconds = took === null ? '' : `${(took / 1000).toFixed(1)} s`;
  console.log(
    `${counts.failed === 0 ? 'ok  ' : 'FAIL'} ${name.padEnd(22)} ${String(counts.passed).padStart(5)} passed ${String(counts.failed).padStart(3)} failed ${seconds.padStart(9)}`,
  );
  for (const title of counts.names ?? []) console.log(`     ✗ ${title}`);
  for (const title of counts.again ?? []) console.log(`     ↻ at the second try: ${title}`);
}
const passed = results.reduce((sum, { counts }) => sum + counts.passed, 0);
const failed = results.reduce((sum, { counts }) => sum + counts.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 && results.length > 0 ? 0 : 1);
