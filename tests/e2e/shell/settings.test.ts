import { expect, type Page } from '@playwright/test';
import { brokenRules } from '../../axe.ts';
import { openCard, test } from '../desk.ts';

const sample = 'sample/assessment.html';
const contentQuestion = 'Which content created by our users do you host?';

async function openSettings(popup: Page): Promise<Page> {
  const page = await popup.context().newPage();
  await page.goto(new URL('library.html#settings', popup.url()).href);
  await page.getByRole('group', { name: 'Four eyes' }).waitFor();
  return page;
}

test('each approval policy holds at once in an open panel', async ({ openDesk }) => {
  const { page, popup } = await openDesk(sample, 'Wildix');
  const settings = await openSettings(popup);
  const card = await openCard(popup, contentQuestion);
  const insert = card.getByRole('button', { name: 'Insert', exact: true });
  await expect(insert).toHaveCount(0);

  await settings.getByRole('radio', { name: /^Edited answers, and those below high/ }).click();
  await expect(insert).toHaveCount(1);
  await card.getByRole('textbox', { name: 'Answer' }).fill('In our own words.');
  await expect(insert).toHaveCount(0);

  await settings.getByRole('radio', { name: /^None/ }).click();
  await insert.click();
  const dialog = popup.getByRole('dialog');
  await expect(dialog).toContainText('has no approval');
  await dialog.getByRole('button', { name: 'Insert', exact: true }).click();
  await expect(card).toContainText('Inserted, the page holds it');
  await expect(page.locator('[name="q1-4"]')).toHaveValue('In our own words.');
  await card.getByText('History', { exact: true }).click();
  await expect(card).toContainText('let it pass unread, as the rules allow');
});

test('four eyes: one’s own words wait for somebody else, and approvals carry a name', async ({
  openDesk,
}) => {
  const { popup } = await openDesk(sample, 'Wildix');
  const settings = await openSettings(popup);
  await settings.getByRole('checkbox', { name: /^Whoever wrote or picked/ }).click();
  await settings.getByRole('textbox', { name: 'Your name' }).fill('Ada');
  await settings.getByRole('textbox', { name: 'Your name' }).blur();
  await expect(settings.getByRole('status')).toHaveText('Your name is kept.');
  const card = await openCard(popup, contentQuestion);
  await card.getByRole('textbox', { name: 'Answer' }).fill('In our own words.');
  await card.getByRole('button', { name: 'Approve' }).click();
  await expect(card.getByRole('alert')).toContainText('somebody else approves them');
  await settings.getByRole('checkbox', { name: /^Whoever wrote or picked/ }).click();
  await expect(async () => {
    await card.getByRole('button', { name: 'Approve' }).click();
    await expect(card).toContainText('Approved by you', { timeout: 1000 });
  }).toPass();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the settings have nothing for axe to find in ${colorScheme}`, async ({ openDesk }) => {
    const { popup } = await openDesk('none/login.html');
    const settings = await openSettings(popup);
    await settings.emulateMedia({ colorScheme });
    expect(await brokenRules(settings)).toEqual([]);
  });
}
