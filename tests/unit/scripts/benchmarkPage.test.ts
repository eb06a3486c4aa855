import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { benchmarkPage } from '../../../scripts/bench/page.ts';

const made = new Date('2026-01-02T03:04:05Z');

test('rows become a table, and a column that only some rows have stays open in the others', () => {
  const page = benchmarkPage({ detect: [{ questions: 30, ms: 1.23456 }, { questions: 1000 }] }, made);
  expect(page).toContain('| questions | ms |\n| --- | --- |\n| 30 | 1.23 |\n| 1,000 | – |');
  expect(page).toContain('`npm run bench -- detect`, 2026-01-02.');
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

test('what was not measured keeps its section and its day', () => {
  const first = benchmarkPage({ detect: [{ scan: 1 }], zoo: [{ kind: 'radio' }] }, made);
  const page = benchmarkPage({ detect: [{ scan: 7 }] }, new Date('2026-02-03T00:00:00Z'), first);
  expect(page).toContain('| radio |');
  expect(page).toContain('`npm run bench -- zoo`, 2026-01-02.');
  expect(page).toContain('| 7 |');
  expect(page).not.toContain('| 1 |');
  expect(benchmarkPage({}, made, page)).toBe(page);
});

test('the page that is kept has a section for every bench', () => {
  const kept = readFileSync('docs/BENCHMARK.md', 'utf8');
  for (const name of ['pages', 'zoo', 'match', 'detect', 'panel', 'library', 'shell'])
    expect(kept).toMatch(new RegExp(`\\n\`npm run bench -- ${name}\`, \\d{4}-\\d\\d-\\d\\d\\.\\n`));
});
