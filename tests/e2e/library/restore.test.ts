import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import type { RunningExtension } from '../../../scripts/browser/launch.ts';
import { openCard, test } from '../desk.ts';

test.use({ siteFolder: 'tests/e2e/pages' });

const question = 'How often are backups taken?';

async function openBackup(extension: RunningExtension): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto(`chrome-extension://${extension.extensionId}/library.html#backup`);
  return page;
}

async function savedBackup(extension: RunningExtension): Promise<string> {
  const page = await openBackup(extension);
  await page.getByRole('checkbox', { name: /^With answers that may only be told/ }).check();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save a backup' }).click(),
  ]);
  await page.close();
  return readFileSync(await download.path(), 'utf8');
}

/** Gives a backup to be restored and returns what the preview says, with the page that shows it. */
async function preview(extension: RunningExtension, backup: string): Promise<Page> {
  const page = await openBackup(extension);
  await page
    .getByLabel('Backup file')
    .setInputFiles({ name: 'b.json', mimeType: 'application/json', buffer: Buffer.from(backup) });
  await expect(page.getByRole('heading', { name: /^Backup of/ })).toBeFocused();
  return page;
}

async function restore(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect(page.getByText('The backup is restored.')).toBeVisible();
  await page.close();
}

/** Takes every row of these tables away, as a person who clears the browser's data would. */
async function lose(extension: RunningExtension, ...tables: string[]): Promise<void> {
  const page = await openBackup(extension);
  await page.evaluate(
    (names) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('onrecord');
        opening.addEventListener('success', () => {
          const clearing = opening.result.transaction(names, 'readwrite');
          for (const name of names) clearing.objectStore(name).clear();
          clearing.addEventListener('complete', () => {
            opening.result.close();
            resolve();
          });
        });
      }),
    tables,
  );
  await page.close();
}

/** The record with other words, and the seal that fits them: what a forger can do without our key. */
function forged(backup: string): string {
  const content = JSON.parse(backup);
  for (const record of content.reviews) {
    if (record.decision !== 'approved') continue;
    record.answer = { choice: null, text: 'Never.' };
    const { section, text } = record.question;
    const sealed = [record.vendorId, section, text, null, 'Never.', record.basis];
    record.approval.seal = createHash('sha256').update(JSON.stringify(sealed)).digest('hex');
  }
  return `${JSON.stringify(content)}\n`;
}

test('approved answers that were lost come back approved; from a changed file they wait to be approved', async ({
  extension,
  openDesk,
}) => {
  const { page, popup } = await openDesk('moving.html', 'Wildix');
  const card = await openCard(popup, question);
  await card.getByRole('textbox', { name: 'Answer' }).fill('Once a week.');
  await card.getByRole('button', { name: 'Approve' }).click();
  await expect(card).toContainText('Approved by you');
  await popup.close();
  const backup = await savedBackup(extension);
  const tables = ['reviews', 'log', 'questionnaires', 'remembered'];

  await lose(extension, ...tables);
  const own = await preview(extension, backup);
  await expect(own.getByText('This browser did not make this file')).toHaveCount(0);
  await restore(own);
  const after = await extension.openPopup(page);
  const back = await openCard(after, question);
  await expect(back).toContainText('Approved by you');
  await after.close();

  await lose(extension, ...tables);
  const foreign = await preview(extension, forged(backup));
  await expect(foreign.getByText('1 approval in it will not count')).toBeVisible();
  await restore(foreign);
  const panel = await extension.openPopup(page);
  const waiting = await openCard(panel, question);
  await expect(waiting.getByRole('textbox', { name: 'Answer' })).toHaveValue('Never.');
  await expect(waiting).toContainText('Approve again: a restored file says it was approved');
  await expect(panel.getByRole('button', { name: /^Insert 1 approved/ })).toHaveCount(0);
});
