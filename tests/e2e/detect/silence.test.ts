import { expect } from '@playwright/test';
import { test } from '../desk.ts';

for (const page of ['login.html', 'checkout.html', 'site-tools.html']) {
  test(`a form that is no questionnaire offers nothing to fill: ${page}`, async ({ openDesk }) => {
    const { popup } = await openDesk(`none/${page}`);
    await expect(popup.getByRole('heading', { name: /no questions found/i })).toBeVisible();
    await expect(popup.getByRole('listitem')).toHaveCount(0);
  });
}

test('a page the browser keeps from extensions is named, with what to do next', async ({ extension }) => {
  const page = await extension.context.newPage();
  await page.goto('chrome://version');
  const popup = await extension.openPopup(page);
  await expect(popup.getByRole('alert')).toContainText(/browser/i);
  await expect(popup.getByRole('listitem')).toHaveCount(0);
});
