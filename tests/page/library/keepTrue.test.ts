import { brokenRules } from '../../axe.ts';
import { expect, test } from './openLibraryPage.ts';

const source = { document: 'Policy', section: '1', date: '2021-08' };
const weeks = (value: number) => [{ kind: 'duration', about: 'retention', value, unit: 'week' } as const];
const scene = {
  entries: [
    { question: 'Backups kept?', facts: weeks(4), answer: { text: 'Four weeks.' }, source },
    {
      question: 'How long are backups kept?',
      alternates: ['Backups kept?'],
      facts: weeks(8),
      answer: { text: 'Eight weeks.' },
    },
  ],
  uses: [{ entryId: 'acme-0', questionnaire: 'Customer form', site: 'https://a.example', at: 1 }],
  decisions: [
    {
      id: 'd',
      kind: 'rejected' as const,
      vendorId: 'acme',
      wording: 'w',
      question: 'Do you keep tapes?',
      section: null,
      entryId: 'acme-0',
      answer: { choice: null, text: null },
      at: Date.UTC(2026, 2, 12),
      by: { id: 'ada', name: 'Ada' },
    },
  ],
};

test('what is due, said twice, outdated and remembered is shown; a contradiction is merged', async ({
  openLibraryPage,
}) => {
  const page = await openLibraryPage(scene, 'keep-true');
  await expect(page.getByRole('region', { name: 'Due for a look' })).toContainText('Source of August 2021');
  await expect(page.getByRole('region', { name: /^Changed since/ })).toContainText('Customer form');
  const same = page.getByRole('region', { name: /^Asked in the same words/ });
  await expect(same).toContainText('retention: 4 weeks or 8 weeks');
  await same.getByRole('button', { name: 'Keep this answer: Eight weeks.' }).click();
  await expect(same).toContainText('No two entries answer the same question');
  await page.getByRole('link', { name: 'Answers', exact: true }).click();
  await expect(page.getByRole('list', { name: 'Entries found' }).getByRole('listitem')).toHaveText(
    /Eight weeks/,
  );
});

test('a remembered decision is forgotten when a person says so', async ({ openLibraryPage }) => {
  const page = await openLibraryPage(scene, 'keep-true');
  const remembered = page.getByRole('region', { name: 'Remembered for a wording' });
  await expect(remembered).toContainText('Rejected on 12 March 2026 by you');
  await remembered.getByRole('button', { name: 'Forget' }).click();
  await expect(remembered.getByRole('listitem')).toHaveCount(0);
});

test('two that are not the same are told apart, which both entries and the list of decisions say, and taken back', async ({
  openLibraryPage,
}) => {
  const page = await openLibraryPage(scene, 'keep-true');
  const same = page.getByRole('region', { name: /^Asked in the same words/ });
  await same.getByRole('button', { name: 'These two are not the same' }).click();
  await expect(same).toContainText('No two entries answer the same question');
  const remembered = page.getByRole('region', { name: 'Remembered for a wording' });
  await expect(remembered).toContainText('Backups kept? / How long are backups kept?');

  await page.getByRole('link', { name: 'Answers', exact: true }).click();
  const list = page.getByRole('list', { name: 'Entries found' });
  await list.getByRole('button', { name: /Eight weeks/ }).click();
  await expect(page.getByRole('article')).toContainText('Not the same as: Backups kept?');
  await page.screenshot({ path: 'test-results/told-apart.png' });
  await page.getByRole('link', { name: 'Keep true' }).click();
  await expect(same).toContainText('No two entries answer the same question');
  await remembered.getByRole('button', { name: 'Forget: Backups kept?' }).click();
  await expect(same).toContainText('retention: 4 weeks or 8 weeks');
});

test('an entry named there is one click away', async ({ openLibraryPage }) => {
  const page = await openLibraryPage(scene, 'keep-true');
  await page.getByRole('region', { name: 'Due for a look' }).getByRole('link').click();
  await expect(page.getByRole('article')).toContainText('Four weeks.');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`keep true can be read by everybody, ${colorScheme}`, async ({ openLibraryPage, page }) => {
    await page.emulateMedia({ colorScheme });
    await openLibraryPage(scene, 'keep-true');
    await page.getByRole('article').waitFor();
    expect(await brokenRules(page)).toEqual([]);
    await page.screenshot({ path: `test-results/keep-${colorScheme}.png`, fullPage: true });
  });
}
