import { expect, test } from '@playwright/test';
import { launchExtension } from '../../../scripts/browser/launch.ts';
import { entriesWritten, holdReadingAt, holdWriting } from './hold.ts';
import { give, kept, openWizard, toPreview } from './wizard.ts';

function manyRows(count: number): string {
  const rows = Array.from({ length: count }, (_, index) => `Question ${index}?,Answer ${index}.`);
  return ['Question,Answer', ...rows].join('\n');
}

test('I15 cancelled when half of the file is read, and again in the preview: nothing changes', async () => {
  const extension = await launchExtension();
  const page = await openWizard(extension, [], (loading) => holdReadingAt(loading, 0.5));
  await give(page, 'many.csv', manyRows(10_000));
  const progress = page.getByRole('progressbar', { name: 'Progress' });
  await expect.poll(() => progress.evaluate((bar: HTMLProgressElement) => bar.value)).toBeGreaterThan(0.5);
  expect(await progress.evaluate((bar: HTMLProgressElement) => bar.value)).toBeLessThan(0.7);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('Cancelled. Nothing was changed.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Bring your answers' })).toBeFocused();
  await give(page, 'few.csv', manyRows(100));
  await toPreview(page);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('heading', { name: 'Bring your answers' })).toBeFocused();
  expect(await kept(page)).toEqual([]);
  await extension.close();
});

test('I15 the page is closed when half of the file is read: nothing changes, and it can be read anew', async () => {
  const extension = await launchExtension();
  const page = await openWizard(extension, [], (loading) => holdReadingAt(loading, 0.5));
  await give(page, 'many.csv', manyRows(10_000));
  const progress = page.getByRole('progressbar', { name: 'Progress' });
  await expect.poll(() => progress.evaluate((bar: HTMLProgressElement) => bar.value)).toBeGreaterThan(0.5);
  await page.close();
  const again = await openWizard(extension);
  expect(await kept(again)).toEqual([]);
  await give(again, 'few.csv', manyRows(10));
  await toPreview(again);
  await extension.close();
});

test('I15 the page is closed while the library is written: nothing of it is kept', async () => {
  const extension = await launchExtension();
  const page = await openWizard(extension, [], holdWriting);
  await give(page, 'many.csv', manyRows(2000));
  await toPreview(page);
  await page.getByRole('button', { name: 'Import 2000 answers' }).click();
  await expect(page.getByRole('heading', { name: 'Writing to the library' })).toBeVisible();
  await expect.poll(() => entriesWritten(page)).toBeGreaterThanOrEqual(1000);
  await page.close();
  const again = await openWizard(extension);
  expect(await kept(again)).toEqual([]);
  await extension.close();
});

test('I15 the page is closed as soon as it says imported: all of it is kept', async () => {
  const extension = await launchExtension();
  const page = await openWizard(extension);
  await give(page, 'many.csv', manyRows(2000));
  await toPreview(page);
  await page.getByRole('button', { name: 'Import 2000 answers' }).click();
  await page.getByRole('heading', { name: 'Imported' }).waitFor();
  await page.close();
  const again = await openWizard(extension);
  expect(await kept(again)).toHaveLength(2000);
  await extension.close();
});
