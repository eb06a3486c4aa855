import { expect } from '@playwright/test';
import { brokenRules } from '../../axe.ts';
import { openCard, test } from '../desk.ts';

const sample = 'sample/assessment.html';
const contentQuestion = 'Which content created by our users do you host?';

test('a question goes through every standing, each said on its card and counted in its filter', async ({
  openDesk,
}) => {
  const { page, popup } = await openDesk(sample, 'Wildix');
  const field = page.locator('[name="q1-4"]');
  const card = await openCard(popup, contentQuestion);
  const press = (name: string) => card.getByRole('button', { name, exact: true }).click();
  const stands = async (standing: string, words: RegExp) => {
    await expect(card).toHaveAttribute('data-state', standing);
    await expect(card.getByRole('status').first()).toHaveText(words);
  };
  await stands('to-review', /^On record$/);
  await card.getByRole('textbox', { name: 'Answer' }).fill('In our own words.');
  await stands('edited', /^Edited$/);
  await expect(popup.getByRole('button', { name: 'Edited 1' })).toBeVisible();
  await press('Approve');
  await stands('approved', /^Approved by you/);

  await field.evaluate((element: HTMLTextAreaElement) => (element.readOnly = true));
  await press('Insert');
  await popup.getByRole('dialog').getByRole('button', { name: 'Insert', exact: true }).click();
  await stands('refused', /^Not inserted\. The page does not allow changes/);
  await expect(popup.getByRole('button', { name: 'Not inserted 1' })).toBeVisible();
  await field.evaluate((element: HTMLTextAreaElement) => (element.readOnly = false));
  await press('Insert');
  await stands('inserted', /^Inserted, the page holds it$/);

  await field.fill('Somebody typed over it.');
  await popup.getByRole('button', { name: 'Menu' }).click();
  await popup.getByRole('button', { name: 'Scan again' }).click();
  await stands('changed', /^The page changed it$/);
  await expect(card).toContainText('The page now shows: “Somebody typed over it.”');

  await press('Reopen');
  await stands('edited', /^Edited/);
  await press('Skip');
  await stands('skipped', /^Skipped$/);
  await press('Reopen');
  await card.getByText('Reject', { exact: true }).click();
  await card.getByRole('textbox', { name: 'Why it is rejected' }).fill('The contract says otherwise.');
  await press('Reject answer');
  await stands('rejected', /^Rejected: The contract says otherwise\.$/);
  await expect(popup.getByRole('button', { name: 'Rejected 1' })).toBeVisible();

  await popup.getByRole('button', { name: /^Not on record/ }).click();
  const silent = popup.locator('[data-state="not-on-record"]').first();
  await silent.getByRole('button').first().click();
  await expect(popup.locator('.card[data-state="not-on-record"]')).toContainText('Not on record');
});

test('forced colours leave nothing for axe to find, in the list and on a card', async ({ openDesk }) => {
  const { popup } = await openDesk(sample, 'Wildix');
  await popup.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  for (const open of [async () => {}, () => openCard(popup, contentQuestion)]) {
    await open();
    expect(await brokenRules(popup)).toEqual([]);
  }
});
