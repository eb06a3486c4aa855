import { expect, test } from '@playwright/test';
import { launchExtension } from '../../../scripts/browser/launch.ts';
import { give, kept, openWizard, toPreview } from '../import/wizard.ts';

test('answers that ask nearly the same stand side by side, and one of them is kept', async () => {
  const extension = await launchExtension();
  const violations: string[] = [];
  const page = await openWizard(extension, violations);
  await give(
    page,
    'answers.csv',
    'Question,Answer\nHow long are backups kept?,Four weeks.\nWhat is the retention period of your backups?,Eight weeks.\nWho holds the keys?,We do.\n',
  );
  await toPreview(page);
  await page.getByRole('button', { name: 'Import 3 answers' }).click();
  await page.getByRole('heading', { name: 'Imported' }).waitFor();
  await page.getByRole('link', { name: 'Keep true' }).click();
  const groups = page.getByRole('region', { name: /^Asked in the same words/ });
  const near = groups.getByRole('article').filter({ hasText: 'Asked nearly the same' });
  await expect(near).toContainText('Four weeks.');
  await expect(near).toContainText('Eight weeks.');
  await page.screenshot({ path: 'test-results/keep-near.png', fullPage: true });
  await near.getByRole('button', { name: 'Keep this answer: Eight weeks.' }).click();
  await expect(near).toHaveCount(0);
  expect(new Set((await kept(page)).map(({ answer, status }) => `${answer.text} ${status}`))).toEqual(
    new Set(['Four weeks. retired', 'Eight weeks. draft', 'We do. draft']),
  );
  expect(violations).toEqual([]);
  await extension.close();
});
