import { expect } from '@playwright/test';
import { expectSaid, watchAlerts } from '../alerts.ts';
import { openCard, test } from '../desk.ts';

const contentQuestion = 'Which content created by our users do you host?';

test('a panel takes a reloaded page up again and inserts there', async ({ openDesk, extension }) => {
  await watchAlerts(extension.context);
  const { page, popup } = await openDesk('sample/assessment.html', 'Wildix');
  const card = await openCard(popup, contentQuestion);
  await card.getByRole('textbox', { name: 'Answer' }).fill('Written before the reload.');
  await card.getByRole('button', { name: 'Approve' }).click();
  await page.reload();
  // It says so for as long as the page is away; before that, nothing has been heard of the reload.
  await expectSaid(popup, 'The tab went to another page');
  await expect(popup.getByRole('alert')).toHaveCount(0);
  const insert = card.getByRole('button', { name: 'Insert', exact: true });
  await expect(insert).toBeEnabled();
  await insert.click();
  await popup.getByRole('dialog').getByRole('button', { name: 'Insert', exact: true }).click();
  await expect(card).toContainText('Inserted, the page holds it');
  await expect(page.locator('[name="q1-4"]')).toHaveValue('Written before the reload.');
});

test('a panel whose tab is closed says that it was, and shows the answers that are kept', async ({
  openDesk,
  extension,
}) => {
  await watchAlerts(extension.context);
  const { page, popup } = await openDesk('sample/assessment.html', 'Wildix');
  const card = await openCard(popup, contentQuestion);
  await card.getByRole('textbox', { name: 'Answer' }).fill('Written before the tab was closed.');
  await page.close();
  await expectSaid(popup, 'The tab was closed');
  await expect(card.getByRole('textbox', { name: 'Answer' })).toHaveValue(
    'Written before the tab was closed.',
  );
});

test('a panel whose tab is not in front says so and leads back', async ({ openDesk, extension, site }) => {
  const { page, popup } = await openDesk('sample/assessment.html', 'Wildix');
  const other = await extension.context.newPage();
  await other.goto(`${site.origin}/none/login.html`);
  await expect(popup.getByText('Another tab is in front.')).toBeVisible();
  await popup.getByRole('button', { name: 'Go to its tab' }).click();
  await expect.poll(() => page.evaluate(() => document.visibilityState)).toBe('visible');
  await expect(popup.getByText('Another tab is in front.')).toHaveCount(0);
});

test('a side panel offers to review the tab in front instead', async ({ openDesk, extension, site }) => {
  const { popup } = await openDesk('sample/assessment.html', 'Wildix');
  const beside = await extension.context.newPage();
  await beside.goto(popup.url().replace('popup.html', 'sidepanel.html'));
  await beside.getByRole('region', { name: 'Progress' }).waitFor();
  const other = await extension.context.newPage();
  await other.goto(`${site.origin}/native/labels.html`);
  await extension.clickToolbar(other);
  await beside.getByRole('button', { name: 'Review this tab instead' }).click();
  await expect(beside.getByText(`${site.origin}`)).toBeVisible();
  await expect(beside.getByText('Another tab is in front.')).toHaveCount(0);
  await expect(beside).toHaveURL(/sidepanel\.html$/);
});
