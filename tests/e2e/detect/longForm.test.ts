import { expect, type Page } from '@playwright/test';
import { test } from '../desk.ts';

test.use({ siteFolder: 'tests/e2e/pages' });

/** Approves what is on record and skips the rest, as a person who never touches the mouse; returns how many each. */
async function reviewAll(popup: Page): Promise<{ approved: number; skipped: number }> {
  let [approved, skipped] = [0, 0];
  await popup.keyboard.press('j');
  for (let place = 1; place <= 300; place += 1) {
    const card = popup.locator('.card');
    await expect(card.locator('.number')).toHaveText(String(place));
    const isOnRecord = (await card.getAttribute('data-state')) === 'to-review';
    if (isOnRecord) approved += 1;
    else skipped += 1;
    await popup.keyboard.press(isOnRecord ? 'A' : 's');
  }
  return { approved, skipped };
}

test('a form of 300 questions is reviewed and filled by keyboard alone', async ({ extension, site }) => {
  // Three hundred key presses, each waited for, and every insertion is read back.
  test.setTimeout(480_000);
  const page = await extension.context.newPage();
  await page.goto(`${site.origin}/long.html`);
  const popup = await extension.openPopup(page);
  await popup.getByRole('button', { name: 'Answer as Wildix' }).press('Enter');
  await expect(popup.getByRole('listitem').first()).toHaveAttribute('aria-setsize', '300', {
    timeout: 60_000,
  });

  const { approved, skipped } = await reviewAll(popup);
  expect(approved).toBeGreaterThan(40);
  expect(approved + skipped).toBe(300);
  await expect(popup.getByRole('region', { name: 'Progress' })).toContainText(`${approved} Approved`);

  await popup.keyboard.press('I');
  await expect(popup.getByRole('dialog')).toContainText(`${approved} approved answers`);
  // Cancel comes first and has the focus; the button that acts is one Tab on.
  await popup.keyboard.press('Tab');
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('region', { name: 'Progress' })).toContainText(`${approved} Inserted`, {
    timeout: 200_000,
  });
  const filled = await page
    .locator('textarea')
    .evaluateAll((boxes) => boxes.filter((box) => (box as HTMLTextAreaElement).value !== '').length);
  expect(filled).toBe(approved);
});
