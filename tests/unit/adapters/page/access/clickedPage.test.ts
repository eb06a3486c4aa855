import { expect, test } from 'vitest';
import { openingClicked } from '#adapters/page/access/clickedPage.ts';
import type { Outcome, PageConnection } from '#adapters/page/connection.ts';
import type { PageProblem } from '#core/problems.ts';

const refused = (problem: PageProblem) => ({ ok: false, problem }) as const;
const read: Outcome<PageConnection> = { ok: true, value: {} as PageConnection };

/** What is said on each of these answers of the browser, one after the other. */
async function said(...answers: Outcome<PageConnection>[]) {
  const left = [...answers];
  const open = openingClicked(async () => left.shift() ?? read);
  const problems: (PageProblem | null)[] = [];
  for (const _ of answers) {
    const opened = await open();
    problems.push(opened.ok ? null : opened.problem);
  }
  return problems;
}

test('H38 a page that stays shut after a click is not one that waits for a click', async () => {
  expect(await said(refused('not-allowed'), refused('not-allowed'))).toEqual(['kept-out', 'kept-out']);
});

test('H38 what the browser does name keeps its own words', async () => {
  for (const problem of ['browser-page', 'extension-store', 'pdf', 'local-file', 'tab-closed'] as const)
    expect(await said(refused(problem))).toEqual([problem]);
});

test('H38 a page that was read and left waits for another click', async () => {
  expect(await said(read, refused('not-allowed'))).toEqual([null, 'not-allowed']);
});
