import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { benchmarkPage } from '../../../scripts/bench/page.ts';

const made = new Date('2026-01-02T03:04:05Z');

test('rows become a table, and a column that only some rows have stays open in the others', () => {
  const page = benchmarkPage({ detect: [{ questions: 30, ms: 1.23456 }, { questions: 1000 }] }, made);
  expect(page).toContain('| questions | ms |\n| --- | --- |\n| 30 | 1.23 |\n| 1,000 | – |');
  expect(page).toContain('on 2026-01-02');
});

test('named rows carry their name, and nested names become sections', () => {
  const page = benchmarkPage({ match: { own: { bands: { high: { right: 3 }, low: { right: 1 } } } } }, made);
  expect(page).toContain('### own\n\n#### bands\n\n|  | right |\n| --- | --- |\n| high | 3 |\n| low | 1 |');
});

test('a bar in a text does not end its cell', () => {
  expect(benchmarkPage({ shell: [{ what: 'a|b' }] }, made)).toContain('| a\\|b |');
});

test('a share of nothing is left open', () => {
  expect(benchmarkPage({ match: [{ system: 'a', right: 0 / 0 }] }, made)).toContain('| a | – |');
});

test('the page goes the way of a question, whatever the order of the benches, and says what columns mean', () => {
  const page = benchmarkPage(
    { detect: [{ scan: 1 }], zoo: [{ kind: 'radio' }], pages: [{ page: 'a' }] },
    made,
  );
  const titles = [...page.matchAll(/^## (.+)$/gm)].map(([, title]) => title);
  expect(titles.map((title) => title?.split(':')[0])).toEqual([
    'Finding questions',
    'Filling',
    'Finding questions',
  ]);
  expect(page).toContain('slice, the longest time the page waits');
});

test('the page that is kept has a section for every bench but those its first line leaves out', () => {
  const kept = readFileSync('docs/BENCHMARK.md', 'utf8');
  const [, names = ''] = /npm run bench -- ([a-z ]+?) --page/.exec(kept) ?? [];
  for (const name of names.split(' ')) expect(kept).toContain(`\n\`npm run bench -- ${name}\`\n`);
});
