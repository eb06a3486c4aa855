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
