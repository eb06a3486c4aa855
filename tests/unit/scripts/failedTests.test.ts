import { expect, test } from 'vitest';
import { failedInBrowser, failedUnits, passedAtSecondTry } from '../../../scripts/test/failedTests.ts';

test('failed unit tests are named in full', () => {
  const assertionResults = [
    { status: 'passed', fullName: 'a list keeps its order' },
    { status: 'failed', fullName: 'a list drops nothing' },
  ];
  const report = { numPassedTests: 1, numFailedTests: 1, testResults: [{ assertionResults }] };
  expect(failedUnits(report)).toEqual(['a list drops nothing']);
});

const tried = (title: string, status: string) => ({
  title,
  ok: status !== 'unexpected',
  tests: [{ status }],
});

test('failed browser tests are named with their file, however deep they are', () => {
  const inner = { file: 'e2e/a.test.ts', specs: [tried('closes', 'unexpected')] };
  const specs = [tried('opens', 'expected'), tried('stalls', 'flaky'), tried('waits', 'unexpected')];
  const report = { suites: [{ file: 'e2e/a.test.ts', specs, suites: [inner] }] };
  expect(failedInBrowser(report)).toEqual(['e2e/a.test.ts: waits', 'e2e/a.test.ts: closes']);
  expect(passedAtSecondTry(report)).toEqual(['e2e/a.test.ts: stalls']);
});
