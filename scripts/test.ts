/**
 * `npm test`: every check in order, each with its own line, and the counts of all of them at the end.
 *   npm test                 everything
 *   npm test -- unit page    only the named steps
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import {
  failedInBrowser,
  failedUnits,
  passedAtSecondTry,
  type BrowserReport,
  type UnitReport,
} from './test/failedTests.ts';

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

const unitReport = 'test-results/unit.json';
const browserReport = 'test-results/playwright.json';

const browserStep = (project: string): Step => ({
  name: project,
  command: ['playwright', 'test', `--project=${project}`],
  counts: () => {
    const report = readReport<BrowserReport>(browserReport);
    const { expected, unexpected, flaky } = report.stats;
    return {
      passed: expected + flaky,
      failed: unexpected,
      names: failedInBrowser(report),
      again: passedAtSecondTry(report),
    };
  },
});

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
  browserStep('page'),
  browserStep('e2e'),
  browserStep('commands'),
];

function readReport<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8')) as T;
}

/** Runs one step. A runner that failed without naming a failed test still counts as one failure. */
function runStep(step: Step): Counts {
  console.log(`\n── ${step.name}`);
  const [command = '', ...args] = step.command;
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, CI: '1' } });
  const ok = status === 0;
  if (!step.counts) return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  try {
    const counts = step.counts();
    return ok || counts.failed > 0 ? counts : { ...counts, failed: 1 };
  } catch {
    // The runner ended before it wrote its report: that is a failure of the step itself.
    return { passed: 0, failed: 1 };
  }
}

rmSync('test-results', { recursive: true, force: true });
mkdirSync('test-results');
const wanted = process.argv.slice(2);
const chosen = steps.filter((step) => wanted.length === 0 || wanted.includes(step.name));
const results = chosen.map((step) => ({
  name: step.name,
  started: Date.now(),
  counts: runStep(step),
  ended: Date.now(),
}));

console.log('');
for (const { name, counts, started, ended } of results) {
  const seconds = `${((ended - started) / 1000).toFixed(1)} s`;
  console.log(
    `${counts.failed === 0 ? 'ok  ' : 'FAIL'} ${name.padEnd(22)} ${String(counts.passed).padStart(5)} passed ${String(counts.failed).padStart(3)} failed ${seconds.padStart(9)}`,
  );
  for (const title of counts.names ?? []) console.log(`     ✗ ${title}`);
  for (const title of counts.again ?? []) console.log(`     ↻ at the second try: ${title}`);
}
const passed = results.reduce((sum, { counts }) => sum + counts.passed, 0);
const failed = results.reduce((sum, { counts }) => sum + counts.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 && chosen.length > 0 ? 0 : 1);
