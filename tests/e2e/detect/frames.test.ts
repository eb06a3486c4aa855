import { expect } from '@playwright/test';
import { insertApproved, openCard, test } from '../desk.ts';

test('questions in frames of the same site are found and filled where they stand', async ({ openDesk }) => {
  const { page, popup } = await openDesk('sample/embedded.html', 'Wildix');
  const inFrame = await openCard(popup, 'Which content created by our users do you host?');
  const answer = await inFrame.getByRole('textbox', { name: 'Answer' }).inputValue();
  await inFrame.getByRole('button', { name: 'Approve' }).click();
  await insertApproved(popup);
  await expect(inFrame).toContainText('Inserted, the page holds it');
  await expect(page.frameLocator('iframe[title="Assessment"]').locator('[name="q1-4"]')).toHaveValue(answer);
});

test('a form written into its frame is read like any other', async ({ openDesk }) => {
  const { page, popup } = await openDesk('sample/embedded.html', 'Wildix');
  await expect(popup.getByRole('listitem', { name: 'How long are backups kept?' })).toHaveCount(2);
  const card = popup.getByRole('listitem', { name: 'How long are backups kept?' }).last();
  await card.getByRole('button').first().click();
  await card.getByRole('textbox', { name: 'Answer' }).fill('Two weeks.');
  await card.getByRole('button', { name: 'Approve' }).click();
  await insertApproved(popup);
  await expect(page.frameLocator('iframe[title="Addendum"]').locator('#a')).toHaveValue('Two weeks.');
});
