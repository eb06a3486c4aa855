import { expect, test } from 'vitest';
import { hasPassed, isForgivable } from '../../zoo/run/outcome.ts';
import type { LibraryReport } from '../../zoo/run/runLibrary.ts';
import { broken, type Verdict } from '../../zoo/run/verdict.ts';

const columns = { detected: true, inserted: true, holds: true, truth: true, undo: true, alone: true };
const verdictOf = (but: Partial<Verdict['columns']>): Verdict => {
  const each = { ...columns, ...but };
  return { columns: each, passed: Object.values(each).every(Boolean), notes: [] };
};
const reportOf = (verdict: Verdict, uninvited: readonly string[] = []): LibraryReport => ({
  name: 'x',
  cells: [{ id: 'x/a', verdict, kind: 'text', miss: undefined, untouched: undefined }],
  uninvited,
  broken: null,
  seconds: 1,
  isAgain: false,
});

test('a library is tried again after a stall, not after an untruth, a side effect or a question nobody asked', () => {
  const late = reportOf(verdictOf({ inserted: false, holds: false }));
  const stalled = reportOf(broken('No result within 30000 ms.'));
  const untrue = reportOf(verdictOf({ holds: false, truth: false }));
  const disturbing = reportOf(verdictOf({ alone: false }));
  const uninvited = reportOf(verdictOf({}), ['Search']);
  const all = [late, stalled, untrue, disturbing, uninvited];
  expect(all.map(hasPassed)).toEqual([false, false, false, false, false]);
  expect(all.map(isForgivable)).toEqual([true, true, false, false, false]);
  expect(hasPassed(reportOf(verdictOf({})))).toBe(true);
});
