import { expect, type Page } from '@playwright/test';
import { test } from '../desk.ts';

/** Presses Tab until something with this name has the focus, as a person would. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const focused = page.locator(':focus');
  for (let pressed = 0; pressed < 80; pressed += 1) {
    await page.keyboard.press('Tab');
    if ((await focused.count()) === 0) continue;
    const words = await focused.evaluate(
      (element) => element.getAttribute('aria-label') ?? element.textContent ?? '',
    );
    if (name.test(words.trim())) return;
  }
  throw new Error(`Tab never came to ${name}.`);
}

test('A02 the whole journey by keyboard: who answers, approve, insert, undo', async ({ openDesk }) => {
  const { popup } = await openDesk('sample/assessment.html');
  const said = popup.getByRole('status');
  await tabTo(popup, /^Answer as Wildix$/);
  await popup.keyboard.press('Enter');
  await popup.getByRole('region', { name: 'Progress' }).waitFor();

  await tabTo(popup, /^Approve \d+ high-confidence/);
  await popup.keyboard.press('Enter');
  await expect(said.filter({ hasText: /^\d+ answers? approved; nothing is inserted yet/ })).toBeVisible();

  await tabTo(popup, /^Insert \d+ approved answer/);
  await popup.keyboard.press('Enter');
  const dialog = popup.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await popup.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(popup.locator(':focus')).toContainText('approved answer');

  await popup.keyboard.press('Enter');
  await expect(dialog).toBeVisible();
  await tabTo(popup, /^Insert$/);
  await popup.keyboard.press('Enter');
  await expect(said.filter({ hasText: /^\d+ answers? inserted, the page holds/ })).toBeVisible();

  await popup.keyboard.press('U');
  await expect(said.filter({ hasText: /^\d+ answers? taken out of the page again/ })).toBeVisible();
});

test('A02 every dialog keeps the focus inside, and gives it back when it closes', async ({ openDesk }) => {
  const { popup } = await openDesk('sample/assessment.html', 'Wildix');
  for (const item of [
    'Send for review …',
    'Export …',
    'Check before handing in',
    'Keyboard shortcuts',
    'About OnRecord',
  ]) {
    await popup.getByRole('button', { name: 'Menu' }).focus();
    await popup.keyboard.press('Enter');
    await tabTo(popup, new RegExp(`^${item}$`));
    await popup.keyboard.press('Enter');
    await popup.getByRole('dialog').waitFor();
    for (let pressed = 0; pressed < 12; pressed += 1) {
      await popup.keyboard.press('Tab');
      const isOutside = await popup.evaluate(
        () => document.activeElement !== document.body && !document.activeElement?.closest('dialog'),
      );
      expect(isOutside, `${item}: the focus left the dialog`).toBe(false);
    }
    await popup.keyboard.press('Escape');
    await expect(popup.getByRole('dialog')).toHaveCount(0);
    const isLost = () => popup.evaluate(() => document.activeElement === document.body);
    await expect.poll(isLost, `${item}: the focus is nowhere`).toBe(false);
  }
});
