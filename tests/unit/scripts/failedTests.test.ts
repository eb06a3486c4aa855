import { expect, test } from 'vitest';
import { failedUnits, outcomeOf } from '../../../scripts/test/failedTests.ts';

test('failed unit tests are named in full', () => {
  const assertionResults = [
    { status: 'passed', fullName: 'a list keeps its order' },
    { status: 'failed', fullName: 'a list drops nothing' },
  ];
  const report = { numPassedTests: 1, numFailedTests: 1, testResults: [{ assertionResults }] };
  expect(failedUnits(report)).toEqual(['a list drops nothing']);
});

const tried = (title: string, status: string, projectName = 'e2e') => ({
  title,
  tests: [{ status, projectName }],
});

test('browser tests are counted for each project, and named with their file, however deep they are', () => {
  const inner = { file: 'e2e/a.test.ts', specs: [tried('closes', 'unexpected')] };
  const specs = [
    tried('opens', 'expected'),
    tried('stalls', 'flaky'),
    tried('waits', 'unexpected'),
    tried('was not reached', 'skipped'),
  ];
  const other = { file: 'page/b.test.ts', specs: [tried('draws', 'unexpected', 'page')] };
  const report = { suites: [{ file: 'e2e/a.test.ts', specs, suites: [inner] }, other] };
  expect(outcomeOf(report, 'e2e')).toEqual({
    passed: 2,
    failed: 2,
    names: ['e2e/a.test.ts: waits', 'e2e/a.test.ts: closes'],
    again: ['e2e/a.test.ts: stalls'],
  });
  expect(outcomeOf(report, 'page')).toMatchObject({ passed: 0, failed: 1, again: [] });
});
