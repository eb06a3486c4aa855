import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { backing, promises, promisesPage } from '../hostile/report/promises.ts';
import type { CaseOutcome } from '../hostile/report/table.ts';

const page = readFileSync('docs/PROMISES.md', 'utf8');

test.each(promises)('$document says: $words', ({ document, words, cases }) => {
  expect(readFileSync(document, 'utf8').replaceAll(/\s+/g, ' ')).toContain(words);
  const { 1: proofs = '' } = page.split(`- “${words}” (`);
  for (const id of cases) expect(proofs.split('\n- ', 1)[0], `a proof by ${id}`).toContain(`  - ${id} `);
});

test('the committed page tells of a whole run in which every case held', () => {
  expect(page).not.toMatch(/was not run\*\*|\*\*failed/);
});

const outcome = (title: string, passes: number, failures: number): CaseOutcome => {
  return { ids: ['H01'], title, passes, again: 0, failures, seconds: 1, figures: [] };
};

describe('the page is written from outcomes', () => {
  const promised = { document: 'README.md', words: 'Nothing leaves.', cases: ['H01'] } as const;

  test('a case that held ten times, failed once or was not run is shown so', () => {
    expect(backing(promised, [outcome('H01 ×10 hidden', 10, 0)])).toEqual(['H01 hidden (10 times)']);
    expect(backing(promised, [outcome('H01 ×10 hidden', 9, 1)])).toEqual(['H01 hidden **failed 1 of 10**']);
    expect(backing(promised, [])).toEqual(['H01 **was not run**']);
  });

  test('without any run every promise is unproven', () => {
    expect(promisesPage([]).match(/was not run\*\*/g)).toHaveLength(
      promises.reduce((sum, { cases }) => sum + cases.length, 0),
    );
  });
});
