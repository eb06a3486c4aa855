import { expect } from '@playwright/test';
import { insertApproved, openCard, test } from '../desk.ts';

const sample = 'sample/assessment.html';
const contentQuestion = 'Which content created by our users do you host?';
const contentField = '[name="q1-4"]';

test('popup and side panel serve the same page at once, and one that closes leaves the other its line', async ({
  openDesk,
  extension,
}) => {
  const { page, popup } = await openDesk(sample, 'Wildix');
  const second = await extension.context.newPage();
  await second.goto(popup.url().replace('popup.html', 'sidepanel.html'));
  const card = await openCard(second, contentQuestion);
  await card.getByRole('button', { name: 'Approve' }).click();
  await insertApproved(second);
  await expect(card).toContainText('Inserted, the page holds it');
  const inserted = await page.locator(contentField).inputValue();
  expect(inserted).not.toBe('');

  await second.close();
  const first = await openCard(popup, contentQuestion);
  await first.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => page.locator(contentField).inputValue()).toBe('');
});
