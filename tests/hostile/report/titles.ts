import { execFileSync } from 'node:child_process';
import { casesIn, type Report } from './table.ts';

/** The title of every case, as Playwright lists them without running any. */
export function hostileTitles(): string[] {
  const listed = execFileSync(
    'node_modules/.bin/playwright',
    ['test', '--project=hostile', '--list', '--reporter=json'],
    { encoding: 'utf8', env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: '' } },
  );
  return casesIn(JSON.parse(listed) as Report).map(({ title }) => title);
}
