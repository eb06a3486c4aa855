import { expect } from '@playwright/test';
import { insertApproved, openCard, test } from '../desk.ts';

declare const answers: readonly { readonly choice: string; readonly text: string }[];

test('a questionnaire that renders only what is in view is reviewed whole and filled where it was out of view', async ({
  openDesk,
}) => {
  const { page, popup } = await openDesk('virtual/placed-rows.html', 'Wildix');
  // Sixty rows of the list, a question before it and one after it.
  await expect(popup.getByRole('listitem')).toHaveCount(62, { timeout: 20_000 });
  expect(await page.locator('#list').evaluate(({ scrollTop }) => scrollTop)).toBe(0);
  await expect(page.locator('#rows textarea')).not.toHaveCount(60);

  await popup.getByRole('searchbox').fill('Business continuity');
  const card = await openCard(popup, 'When was it last reviewed: Business continuity?');
  await card.getByRole('textbox', { name: 'Answer' }).fill('In March, by the board.');
  await card.getByRole('button', { name: 'Approve' }).click();
  await expect(card).toContainText('Approved by you');
  await insertApproved(popup);
  await expect(card).toContainText('Inserted, the page holds it');
  expect(await page.evaluate(() => answers.at(-1)?.text)).toBe('In March, by the board.');
  expect(await page.evaluate(() => answers.filter(({ text }) => text !== '').length)).toBe(1);

  await card.getByRole('button', { name: /^Undo/ }).click();
  await expect(card).not.toContainText('Inserted, the page holds it');
  expect(await page.evaluate(() => answers.at(-1)?.text)).toBe('');
});
