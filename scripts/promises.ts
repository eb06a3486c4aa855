/** `npm run promises`: writes docs/PROMISES.md from what the last whole run of `npm run test:hostile` showed. */
import { readFileSync, writeFileSync } from 'node:fs';
import { promisesPage } from '../tests/hostile/report/promises.ts';
import type { CaseOutcome } from '../tests/hostile/report/table.ts';

const report = 'test-results/hostile/cases.json';
try {
  const outcomes = JSON.parse(readFileSync(report, 'utf8')) as readonly CaseOutcome[];
  writeFileSync('docs/PROMISES.md', promisesPage(outcomes));
  console.log('docs/PROMISES.md is written.');
} catch (error) {
  console.error(`${report} cannot be read. Run npm run test:hostile first.`, error);
  process.exit(1);
}
