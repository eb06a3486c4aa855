/**
 * `npm run test:hostile`: hostile pages, faults and bad files against the production build; a table and totals.
 *   npm run test:hostile                 every case once, the ones marked ×10 ten times
 *   npm run test:hostile -- -g "H0[1-6]" only these; further arguments go to Playwright
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { casesIn, tableLines, totalsLines, type Report } from '../tests/hostile/report/table.ts';

const folder = 'test-results/hostile';

function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): number {
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, CI: '1', ...env } });
  return status ?? 1;
}

/** One run of Playwright; null where it ended before it wrote its report. */
function play(name: string, args: readonly string[]): Report | null {
  const file = `${folder}/${name}.json`;
  run(
    'playwright',
    ['test', '--project=hostile', '--reporter=line,json', `--output=${folder}/${name}`, ...args],
    {
      PLAYWRIGHT_JSON_OUTPUT_NAME: file,
    },
  );
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    // No report: the runner did not get that far, which the caller counts as a failure.
    return null;
  }
}

mkdirSync(folder, { recursive: true });
const isBuilt = ['chrome', 'firefox'].every((target) => run('wxt', ['build', '-b', target]) === 0);
const chosen = process.argv.slice(2);
const reports = !isBuilt
  ? [null]
  : chosen.length > 0
    ? [play('chosen', chosen)]
    : [play('once', ['--grep-invert', '×10']), play('repeated', ['--grep', '×10', '--repeat-each=10'])];

const cases = reports.flatMap((report) => (report ? casesIn(report) : []));
console.log(['', ...tableLines(cases), '', ...totalsLines(cases)].join('\n'));
writeFileSync(`${folder}/cases.json`, JSON.stringify(cases, null, 1));
const passed = cases.reduce((sum, { passes }) => sum + passes, 0);
const failed = cases.reduce((sum, { failures }) => sum + failures, 0);
const broken = reports.filter((report) => report === null).length + (cases.length === 0 ? 1 : 0);
console.log(`\n${passed} passed, ${failed + broken} failed`);
process.exit(failed + broken === 0 ? 0 : 1);
