import { expect, test } from 'vitest';
import { failedInBrowser, failedUnits } from '../../../scripts/test/failedTests.ts';

test('failed unit tests are named in full', () => {
  const assertionResults = [
    { status: 'passed', fullName: 'a list keeps its order' },
    { status: 'failed', fullName: 'a list drops nothing' },
  ];
  const report = { numPassedTests: 1, numFailedTests: 1, testResults: [{ assertionResults }] };
  expect(failedUnits(report)).toEqual(['a list drops nothing']);
});

test('failed browser tests are named with their file, however deep they are', () => {
  const inner = { file: 'e2e/a.test.ts', specs: [{ title: 'closes', ok: false }] };
  const specs = [
    { title: 'opens', ok: true },
    { title: 'waits', ok: false },
  ];
  expect(failedInBrowser({ suites: [{ file: 'e2e/a.test.ts', specs, suites: [inner] }] })).toEqual([
    'e2e/a.test.ts: waits',
    'e2e/a.test.ts: closes',
  ]);
});
