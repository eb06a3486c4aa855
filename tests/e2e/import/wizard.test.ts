import { expect, test } from '@playwright/test';
import { tablesToXlsx } from '../../../core/files/writeXlsx.ts';
import { launchExtension } from '../../../scripts/browser/launch.ts';
import { give, isAccessible, kept, openWizard, toPreview } from './wizard.ts';

test('the wizard: columns are corrected, each row has its verdict, bad rows are left out knowingly', async () => {
  const extension = await launchExtension();
  const page = await openWizard(extension);
  await isAccessible(page);
  const file = await tablesToXlsx([
    {
      name: 'Answers',
      header: ['Customer asks', 'What we say', 'When'],
      rows: [
        ['Is data encrypted?', 'It is, with AES-256.', '2024-03-01'],
        ['Is data encrypted?', 'Not at all.', '2024-03-01'],
        ['Where is it?', 'In Bern.', 'some day'],
        ['Who may see it?', '', ''],
      ],
    },
  ]);
  await give(page, 'answers.xlsx', file);
  await page.getByRole('checkbox', { name: /Answers/ }).check();
  await page.getByLabel('Row that names the columns').selectOption({ index: 1 });
  await page.getByLabel('Column 1 holds').selectOption('Question');
  await page.getByLabel('Column 2 holds').selectOption('Answer');
  await page.getByLabel('Column 3 holds').selectOption('Date');
  await isAccessible(page);
  await page.screenshot({ path: 'test-results/import-columns.png', fullPage: true });
  await toPreview(page);
  for (const verdict of ['New 1', 'Conflicting 1', 'Cannot be read 1', 'No answer 1'])
    await expect(page.getByRole('button', { name: verdict })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'row 4: Date: must look like' })).toBeVisible();
  await isAccessible(page);
  await page.screenshot({ path: 'test-results/import-preview.png', fullPage: true });
  const button = page.getByRole('button', { name: 'Import 1 answer' });
  await expect(button).toBeDisabled();
  await page.getByLabel('Leave out the rows that cannot be read').check();
  await page.getByRole('radio', { name: /^Active/ }).check();
  await button.click();
  await expect(page.getByRole('heading', { name: 'Imported' })).toBeFocused();
  await isAccessible(page);
  await page.screenshot({ path: 'test-results/import-report.png', fullPage: true });
  expect((await kept(page)).map(({ answer, status }) => [answer.text, status])).toEqual([
    ['It is, with AES-256.', 'active'],
  ]);
  await extension.close();
});

test('pasted text by keyboard alone', async () => {
  const extension = await launchExtension();
  const page = await openWizard(extension);
  await page.getByLabel('Or paste text').focus();
  await page.keyboard.insertText('Q: Where is it?\nA: In Bern.\n\nQ: Who made it?\nA: We did.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'What the file holds' })).toBeFocused();
  await page.screenshot({ path: 'test-results/import-outline.png', fullPage: true });
  await isAccessible(page);
  await page.getByLabel('Source document').press('Enter');
  await expect(page.getByRole('heading', { name: 'What would change' })).toBeFocused();
  await page.getByRole('button', { name: 'Import 2 answers' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Imported' })).toBeFocused();
  expect((await kept(page)).map(({ question }) => question).toSorted()).toEqual([
    'Where is it?',
    'Who made it?',
  ]);
  await extension.close();
});

test('a file that cannot be read says why and what to do, and nothing is kept', async () => {
  const extension = await launchExtension();
  const page = await openWizard(extension);
  await give(page, 'library.json', '{"format":"onrecord-library","version":7,"entries":[]}');
  await expect(page.getByRole('alert')).toContainText('version 7, this OnRecord reads up to 1');
  await give(page, 'library.json', '{"format":"onrecord-lib');
  await expect(page.getByRole('alert')).toContainText('line 1, column');
  await give(page, 'old.xls', 'text');
  await expect(page.getByRole('alert')).toContainText('.xls');
  await isAccessible(page);
  expect(await kept(page)).toEqual([]);
  await extension.close();
});

test('I06 200 bad rows: the first 20 are named with their rows, and none is imported', async () => {
  const extension = await launchExtension();
  const page = await openWizard(extension);
  const rows = Array.from({ length: 200 }, (_, index) => `Question ${index}?,Answer.,some day`);
  await give(page, 'bad.csv', ['Question,Answer,Date', 'Good?,Yes.,2024-03-01', ...rows].join('\n'));
  await toPreview(page);
  await expect(page.getByRole('button', { name: 'Cannot be read 200' })).toBeVisible();
  const named = page.getByRole('listitem').filter({ hasText: /row \d+: Date: must look like/ });
  await expect(named).toHaveCount(20);
  await expect(named.first()).toContainText('row 3:');
  await expect(named.last()).toContainText('row 22:');
  await expect(page.getByRole('button', { name: 'Import 1 answer' })).toBeDisabled();
  expect(await kept(page)).toEqual([]);
  await extension.close();
});
