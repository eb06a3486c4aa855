import { expect, test } from 'vitest';
import { browserCases } from '../../hostile/report/read.ts';
import { tableLines } from '../../hostile/report/table.ts';

const tried = (title: string, status: 'expected' | 'unexpected' | 'skipped') => ({
  title,
  tests: [{ status, annotations: [], results: [{ duration: 1000 }] }],
});

test('a case that was skipped has neither held nor failed, and is shown so', () => {
  const specs = [tried('I16 a', 'skipped'), tried('F01 b', 'expected'), tried('F02 c', 'unexpected')];
  const cases = browserCases({ suites: [{ title: 'x.test.ts', specs }] });
  expect(cases.map(({ passes, failures }) => [passes, failures])).toEqual([
    [0, 0],
    [1, 0],
    [0, 1],
  ]);
  const shown = tableLines(cases).map((line) => line.split(/\s+/, 1)[0]);
  expect(shown).toEqual(['ok', 'FAIL', 'skipped']);
});
