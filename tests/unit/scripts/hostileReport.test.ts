import { expect, test } from 'vitest';
import { browserCases } from '../../hostile/report/read.ts';
import { tableLines } from '../../hostile/report/table.ts';

type Status = 'expected' | 'unexpected' | 'flaky' | 'skipped';

const attempt = (message?: string, figures?: object) => ({
  duration: 1000,
  errors: message === undefined ? [] : [{ message }],
  annotations: figures ? [{ type: 'figures', description: JSON.stringify(figures) }] : [],
});
const tried = (title: string, status: Status, first = attempt()) => ({
  title,
  tests: [{ status, results: status === 'flaky' ? [first, attempt()] : [first] }],
});
const casesOf = (...specs: ReturnType<typeof tried>[]) =>
  browserCases({ suites: [{ title: 'x.test.ts', specs }] });

test('a case that was skipped has neither held nor failed, and is shown so', () => {
  const cases = casesOf(tried('I16 a', 'skipped'), tried('F01 b', 'expected'), tried('F02 c', 'unexpected'));
  expect(cases.map(({ passes, failures }) => [passes, failures])).toEqual([
    [0, 0],
    [1, 0],
    [0, 1],
  ]);
  const shown = tableLines(cases).map((line) => line.split(/\s+/, 1)[0]);
  expect(shown).toEqual(['ok', 'FAIL', 'skipped']);
});

test('a second try counts and is shown, but not where the oracle had found something', () => {
  const cases = casesOf(
    tried('F01 late', 'flaky', attempt('expect(locator).toBeVisible() failed')),
    tried('F02 leak', 'flaky', attempt('Error: O1: answers where none may be')),
    tried('F03 loss', 'flaky', attempt('expect(received).toBe(expected)', { leaked: 0, lost: 1 })),
  );
  expect(cases.map(({ passes, again, failures }) => [passes, again, failures])).toEqual([
    [1, 1, 0],
    [0, 0, 1],
    [0, 0, 1],
  ]);
  expect(tableLines(cases)[0]).toMatch(/^ok .*F01 late \(at the second try\)$/);
});
