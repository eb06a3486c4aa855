import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { brokenRules } from '../../axe.ts';
import { openCard, test } from '../desk.ts';

test.use({ siteFolder: 'tests/e2e/pages' });

const atRest = 'Is customer data encrypted at rest?';
const backups = 'How often are backups taken?';

async function fromMenu(popup: Page, item: string): Promise<void> {
  await popup.getByRole('button', { name: 'Menu' }).click();
  await popup.getByRole('button', { name: item }).click();
}

async function exported(popup: Page): Promise<string> {
  await fromMenu(popup, 'Export …');
  const download = popup.waitForEvent('download');
  await popup.getByRole('dialog').getByRole('button', { name: 'CSV' }).click();
  const text = readFileSync(await (await download).path(), 'utf8');
  await popup.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  return text;
}

test('a page without a number is joined to a questionnaire by hand, checked and exported with it, and separated again', async ({
  openDesk,
  site,
}) => {
  const { page, popup } = await openDesk('access.html', 'Wildix');
  await expect(popup.getByRole('listitem')).toHaveCount(2);
  const first = await openCard(popup, atRest);
  await first.getByRole('textbox', { name: 'Answer' }).fill('Written on the first page.');
  await expect(first).toHaveAttribute('data-state', 'edited');

  await page.goto(`${site.origin}/backups.html`);
  await expect(popup.getByRole('listitem', { name: backups })).toBeVisible();
  await expect(popup.getByRole('listitem')).toHaveCount(1);
  const second = await openCard(popup, backups);
  await second.getByRole('textbox', { name: 'Answer' }).fill('Written on the second page.');
  await second.getByRole('button', { name: 'Approve', exact: true }).click();

  await fromMenu(popup, 'This page belongs to …');
  const dialog = popup.getByRole('dialog', { name: 'Which questionnaire does this page belong to?' });
  await expect(dialog.getByRole('listitem')).toHaveCount(1);
  expect(await brokenRules(popup)).toEqual([]);
  await dialog.getByRole('button', { name: /Supplier questions: access 2 questions, last used/ }).click();
  await expect(dialog).toHaveCount(0);
  await expect(popup.locator('.said')).toHaveText('This page belongs to “Supplier questions: access” now.');
  await expect(popup.getByRole('listitem')).toHaveCount(3);
  await expect(popup.getByRole('listitem', { name: backups })).toHaveAttribute('data-state', 'approved');
  await expect(popup.getByRole('listitem', { name: atRest })).toHaveAttribute('data-state', 'edited');

  await fromMenu(popup, 'Check before handing in');
  const check = popup.getByRole('dialog', { name: 'Before you hand it in' });
  await expect(
    check.getByRole('button', { name: new RegExp(`${atRest.slice(0, -1)}.*not approved`) }),
  ).toBeVisible();
  await check.getByRole('button', { name: 'Close' }).click();
  const csv = await exported(popup);
  expect(csv).toContain('Written on the first page.');
  expect(csv).toContain('Written on the second page.');

  // The other page of it, and a panel opened there anew, show the same list.
  await page.goto(`${site.origin}/access.html`);
  await popup.reload();
  await expect(popup.getByRole('listitem')).toHaveCount(3);
  await page.goto(`${site.origin}/backups.html`);
  const insert = second.getByRole('button', { name: 'Insert', exact: true });
  await openCard(popup, backups);
  await expect(insert).toBeEnabled();
  await insert.click();
  await popup.getByRole('dialog').getByRole('button', { name: 'Insert', exact: true }).click();
  await expect(page.locator('#often')).toHaveValue('Written on the second page.');

  await fromMenu(popup, 'Separate this page again');
  await expect(popup.getByRole('listitem')).toHaveCount(1);
  await expect(popup.getByRole('listitem', { name: backups })).toHaveAttribute('data-state', 'inserted');
  await page.goto(`${site.origin}/access.html`);
  await expect(popup.getByRole('listitem', { name: atRest })).toHaveAttribute('data-state', 'edited');
  await expect(popup.getByRole('listitem')).toHaveCount(2);
});
