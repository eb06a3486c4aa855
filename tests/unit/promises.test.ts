import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { idsOf, promises, promisesPage } from '../hostile/report/promises.ts';
import { hostileTitles } from '../hostile/report/titles.ts';

const titles = hostileTitles();

test.each(promises)('$document says: $words', ({ document, words, cases }) => {
  expect(readFileSync(document, 'utf8').replaceAll(/\s+/g, ' ')).toContain(words);
  const known = titles.flatMap(idsOf);
  for (const id of cases) expect(known, `a case ${id}`).toContain(id);
});

test('docs/PROMISES.md is what npm run promises writes', () => {
  expect(readFileSync('docs/PROMISES.md', 'utf8')).toBe(promisesPage(titles));
});
