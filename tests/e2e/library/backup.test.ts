import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { holdStores } from '../holdReviews.ts';
import { brokenRules, wcagAA } from '../../axe.ts';
import { launchExtension, type RunningExtension } from '../../../scripts/browser/launch.ts';

async function openLibrary(extension: RunningExtension, view: string): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto(`chrome-extension://${extension.extensionId}/library.html#${view}`);
  return page;
}

/** Imports two answers of a company of one's own, one of them under NDA. */
async function fill(extension: RunningExtension): Promise<void> {
  const page = await openLibrary(extension, 'import');
  await page.getByRole('button', { name: 'Add a company' }).click();
  await page.getByLabel('Name of the company that answers').fill('Harbour');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByLabel('Answers of', { exact: true })).toHaveValue('harbour');
  await page.getByLabel('Choose a file, or drop it here').setInputFiles({
    name: 'answers.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('Question,Answer,Level\nWhere is it?,In Bern.,public\nWho knows?,CANARY,nda\n'),
  });
  await page.getByRole('button', { name: 'Show what would change' }).click();
  await page.getByRole('radio', { name: /^Active/ }).check();
  await page.getByRole('button', { name: 'Import 2 answers' }).click();
  await expect(page.getByRole('heading', { name: 'Imported' })).toBeFocused();
  await page.close();
}

async function saved(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return readFileSync(await download.path(), 'utf8');
}

/** A backup without when it was made, how its history is numbered, and the seal over both. */
function comparable(text: string): unknown {
  return JSON.parse(text, (name, value: unknown) =>
    ['madeAt', 'sequence', 'seal'].includes(name) ? 0 : value,
  );
}

async function forgetEverything(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('onrecord');
        opening.addEventListener('success', () => {
          const names = ['entries', 'history', 'vendors'];
          const clearing = opening.result.transaction(names, 'readwrite');
          for (const name of names) clearing.objectStore(name).clear();
          clearing.addEventListener('complete', () => {
            opening.result.close();
            resolve();
          });
          clearing.addEventListener('error', () => reject(clearing.error));
        });
      }),
  );
}

test('a backup brings a lost library back, after showing what it would do', async () => {
  const extension = await launchExtension();
  await fill(extension);
  const page = await openLibrary(extension, 'backup');
  await page.getByRole('checkbox', { name: /^With answers that may only be told/ }).check();
  const backup = await saved(page, 'Save a backup');
  await expect(page.getByText('Last whole backup:')).toBeVisible();
  await forgetEverything(page);
  await page.reload();
  await page
    .getByLabel('Backup file')
    .setInputFiles({ name: 'b.json', mimeType: 'application/json', buffer: Buffer.from(backup) });
  const preview = page.getByRole('row', { name: /^Answers/ });
  await expect(preview).toContainText('Answers2000');
  await page.screenshot({ path: 'test-results/backup.png', fullPage: true });
  expect(await brokenRules(page, wcagAA)).toEqual([]);
  await page.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect(page.getByText('The backup is restored.')).toBeVisible();
  const again = await saved(page, 'Save a backup');
  await page.getByRole('checkbox', { name: /^With answers that may only be told/ }).check();
  const full = await saved(page, 'Save a backup');
  expect(comparable(full)).toEqual(comparable(backup));
  expect(again).not.toContain('CANARY');
  await extension.close();
});

test('I17 an export holds answers under NDA only when they were chosen; a cut backup is refused', async () => {
  const extension = await launchExtension();
  await fill(extension);
  const page = await openLibrary(extension, 'backup');
  await page.getByRole('radio', { name: /^JSON/ }).check();
  const open = await saved(page, 'Export 1 answer');
  expect(open).toContain('In Bern.');
  expect(open).not.toContain('CANARY');
  await page.getByRole('checkbox', { name: /^With 1 answer that may only be told/ }).check();
  expect(await saved(page, 'Export 2 answers')).toContain('CANARY');
  await page.getByRole('radio', { name: /^CSV/ }).check();
  expect(await saved(page, 'Export 2 answers')).toContain('"Where is it?","In Bern."');
  const backup = await saved(page, 'Save a backup');
  await page.getByLabel('Backup file').setInputFiles({
    name: 'b.json',
    mimeType: 'application/json',
    buffer: Buffer.from(backup.slice(0, backup.length / 2)),
  });
  await expect(page.getByRole('alert')).toContainText('stops being JSON at line');
  await extension.close();
});

test('a backup that is cancelled saves nothing and notes nothing, and the next one is whole', async () => {
  const extension = await launchExtension();
  await fill(extension);
  const page = await openLibrary(extension, 'backup');
  const downloads: string[] = [];
  page.on('download', (download) => downloads.push(download.suggestedFilename()));
  const save = page.getByRole('button', { name: 'Save a backup' });
  await page.getByRole('checkbox', { name: /^With answers that may only be told/ }).check();
  await expect(page.getByText('No whole backup has been made here yet.')).toBeVisible();
  const release = await holdStores(await openLibrary(extension, 'settings'), ['log']);
  await save.click();
  await expect(page.getByRole('button', { name: 'Backing up …' })).toBeDisabled();
  await expect(page.getByRole('progressbar', { name: 'Progress' })).toBeVisible();
  await page.screenshot({ path: 'test-results/backup-under-way.png' });
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('The backup was cancelled; nothing was saved.')).toBeVisible();
  await expect(save).toBeFocused();
  await expect(page.getByText('No whole backup has been made here yet.')).toBeVisible();
  await release();
  const backup = JSON.parse(await saved(page, 'Save a backup')) as Record<string, unknown[]>;
  expect(backup['entries']).toHaveLength(2);
  expect(backup['history']).toHaveLength(2);
  await expect(page.getByText('Last whole backup:')).toBeVisible();
  expect(downloads).toHaveLength(1);
  await extension.close();
});
