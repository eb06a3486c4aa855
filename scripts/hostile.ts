/**
 * `npm run test:hostile`: hostile pages, faults and bad files against the production build; a table and totals.
 *   npm run test:hostile                 every case once, the ones marked ×10 ten times
 *   npm run test:hostile -- --after-test the same; the cases of `npm test` as it has just reported them
 *   npm run test:hostile -- -g "H0[1-6]" only these; further arguments go to Playwright
 * Cases are the tests of tests/hostile, and those elsewhere whose titles begin with a case id.
 */
import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { browserCases, unitCases, type BrowserReport } from '../tests/hostile/report/read.ts';
import { browserReport, unitReport } from './test/reports.ts';
import { tableLines, totalsLines, type CaseOutcome } from '../tests/hostile/report/table.ts';

const folder = 'test-results/hostile';
/** A title, of a test or a group, that begins with a case id. */
const namesACase = /['"`][HFIPA]\d\d /;
const byCase = '[HFIPA]\\d\\d ';

function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): number {
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, CI: '1', ...env } });
  return status ?? 1;
}

/** What a runner wrote; null where it ended before it did, which counts as a failure of its own. */
function reported<Report>(file: string, read: (report: Report) => CaseOutcome[]): CaseOutcome[] | null {
  try {
    return read(JSON.parse(readFileSync(file, 'utf8')) as Report);
  } catch (error) {
    console.error(`A run left no report: ${file}`, error);
    return null;
  }
}

function play(name: string, ...args: readonly string[]): CaseOutcome[] | null {
  run('playwright', ['test', '--reporter=line,json', `--output=${folder}/${name}`, ...args], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: `${folder}/${name}.json`,
  });
  return reported(`${folder}/${name}.json`, browserCases);
}

const filesWithCases = (pattern: string) =>
  globSync(pattern).filter((path) => namesACase.test(readFileSync(path, 'utf8')));

function playUnits(): CaseOutcome[] | null {
  const json = ['--reporter=dot', '--reporter=json', `--outputFile.json=${folder}/units.json`];
  run('vitest', ['run', ...json, '-t', byCase, ...filesWithCases('tests/unit/**/*.test.ts')]);
  return reported(`${folder}/units.json`, unitCases);
}

function playElsewhere(): (CaseOutcome[] | null)[] {
  const files = filesWithCases('tests/{page,e2e}/**/*.test.ts');
  return [playUnits(), play('elsewhere', '--project=page', '--project=e2e', '--grep', byCase, ...files)];
}

/** What `npm test` has just played need not be played again. */
function readElsewhere(): (CaseOutcome[] | null)[] {
  return [reported(unitReport, unitCases), reported(browserReport, casesOnly)];
}

const casesOnly = (report: BrowserReport) => browserCases(report).filter(({ ids }) => ids.length > 0);

function playAll(isAfterTest: boolean): (CaseOutcome[] | null)[] {
  return [
    ...(isAfterTest ? readElsewhere() : playElsewhere()),
    play('once', '--project=hostile', '--grep-invert', '×10'),
    play('repeated', '--project=hostile', '--grep', '×10', '--repeat-each=10'),
  ];
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const started = Date.now();
const isBuilt = ['chrome', 'firefox'].every((target) => run('wxt', ['build', '-b', target]) === 0);
const isAfterTest = process.argv.includes('--after-test');
const chosen = process.argv.slice(2).filter((argument) => argument !== '--after-test');
const playChosen = () => [play('chosen', '--project=hostile', ...chosen)];
const reports = !isBuilt ? [null] : chosen.length > 0 ? playChosen() : playAll(isAfterTest);

const cases = reports.flatMap((report) => report ?? []);
console.log(['', ...tableLines(cases), '', ...totalsLines(cases)].join('\n'));
console.log(`time                    ${Math.round((Date.now() - started) / 1000)} s`);
if (chosen.length === 0) writeFileSync(`${folder}/cases.json`, JSON.stringify(cases, null, 1));
const passed = cases.reduce((sum, { passes }) => sum + passes, 0);
const failed = cases.reduce((sum, { failures }) => sum + failures, 0);
const broken = reports.filter((report) => report === null).length + (cases.length === 0 ? 1 : 0);
console.log(`\n${passed} passed, ${failed + broken} failed`);
process.exit(failed + broken === 0 ? 0 : 1);
