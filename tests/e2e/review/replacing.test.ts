import { expect } from '@playwright/test';
import { insertApproved, openCard, test } from '../desk.ts';

test.use({ siteFolder: 'tests/e2e/pages' });

const atRest = 'Is customer data encrypted at rest?';
const logs = 'How long are access logs kept?';

test('what a control already holds stays without the tick, is replaced with it, and comes back by Undo', async ({
  extension,
  site,
}) => {
  const page = await extension.context.newPage();
  await page.goto(`${site.origin}/access.html`);
  await page.locator('#rest').fill('Typed by hand.');
  const popup = await extension.openPopup(page);
  await popup.getByRole('button', { name: 'Answer as Wildix' }).click();
  for (const [question, words] of [
    [atRest, 'Ours, at rest.'],
    [logs, 'Ours, of logs.'],
  ] as const) {
    const card = await openCard(popup, question);
    await card.getByRole('textbox', { name: 'Answer' }).fill(words);
    await card.getByRole('button', { name: 'Approve', exact: true }).click();
    await expect(card).toHaveAttribute('data-state', 'approved');
  }

  await insertApproved(popup);
  await expect(page.locator('#logs')).toHaveValue('Ours, of logs.');
  await expect(page.locator('#rest')).toHaveValue('Typed by hand.');
  const card = await openCard(popup, atRest);
  await expect(card).toHaveAttribute('data-state', 'approved');

  await card.getByRole('button', { name: 'Insert', exact: true }).click();
  const dialog = popup.getByRole('dialog');
  const insert = dialog.getByRole('button', { name: 'Insert', exact: true });
  await expect(dialog).toContainText('now: Typed by hand.');
  await expect(insert).toBeDisabled();
  await dialog.getByRole('checkbox', { name: `Replace in “${atRest}”` }).check();
  await insert.click();
  await expect(page.locator('#rest')).toHaveValue('Ours, at rest.');
  await expect(card).toHaveAttribute('data-state', 'inserted');

  await card.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.locator('#rest')).toHaveValue('Typed by hand.');
  await expect(page.locator('#logs')).toHaveValue('Ours, of logs.');
});
