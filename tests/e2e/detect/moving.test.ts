import { expect, type Page } from '@playwright/test';
import { insertApproved, openCard, test } from '../desk.ts';

declare const nextStep: () => void;
declare const startClock: () => void;

const moving = test.extend<{ desk: { page: Page; popup: Page } }>({
  desk: async ({ extension, site }, use) => {
    const page = await extension.context.newPage();
    await page.goto(`${site.origin}/moving.html`);
    const popup = await extension.openPopup(page);
    await popup.getByRole('button', { name: 'Answer as Wildix' }).click();
    await expect(popup.getByRole('listitem')).toHaveCount(3);
    await use({ page, popup });
  },
});

moving.use({ siteFolder: 'tests/e2e/pages' });

async function approve(popup: Page, question: string, words: string) {
  const card = await openCard(popup, question);
  await card.getByRole('textbox', { name: 'Answer' }).fill(words);
  await card.getByRole('button', { name: 'Approve' }).click();
  await expect(card).toContainText('Approved by you');
  return card;
}

moving('a follow-up that our own answer brings up joins the list by itself, once', async ({ desk }) => {
  const { page, popup } = desk;
  const card = await openCard(popup, 'Is customer data encrypted at rest?');
  await card.getByRole('radio', { name: 'Yes' }).check();
  await card.getByRole('button', { name: 'Approve' }).click();
  await insertApproved(popup);
  await expect(popup.getByRole('listitem', { name: /Which encryption algorithm/ })).toHaveCount(1);
  await expect(card).toContainText('Inserted, the page holds it');
  await approve(popup, 'Which encryption algorithm is used at rest?', 'AES-256.');
  await insertApproved(popup);
  await expect(page.locator('#how')).toHaveValue('AES-256.');
});

moving(
  'the steps of a wizard that reuses its nodes add up, and each answer goes to its own question',
  async ({ desk }) => {
    const { page, popup } = desk;
    await approve(popup, 'How often are backups taken?', 'Once a week.');
    await page.evaluate(() => nextStep());
    await expect(popup.getByRole('listitem')).toHaveCount(5);
    const away = popup.getByRole('listitem', { name: 'How often are backups taken?' });
    await expect(away.getByRole('button', { name: 'Insert', exact: true })).toBeDisabled();
    await approve(popup, 'Is a penetration test done every year?', 'Yes, by a third party.');
    await insertApproved(popup);
    await expect(page.locator('#first')).toHaveValue('Yes, by a third party.');
    await expect(page.locator('#second')).toHaveValue('');
  },
);

moving('a node that asks something else by now is not written to', async ({ desk }) => {
  const { page, popup } = desk;
  const card = await approve(popup, 'How often are backups taken?', 'Once a week.');
  await popup.getByRole('button', { name: /^Insert 1 approved/ }).click();
  await page.evaluate(() => nextStep());
  await popup.getByRole('dialog').getByRole('button', { name: 'Insert', exact: true }).click();
  await expect(card).toContainText(/Not inserted/);
  await expect(page.locator('#first')).toHaveValue('');
});

moving(
  'a page that never rests is said to be changing, and still gives up its new questions',
  async ({ desk }) => {
    const { page, popup } = desk;
    await page.evaluate(() => startClock());
    await expect(popup.getByText('The page is changing.')).toBeVisible({ timeout: 15_000 });
    await page.evaluate(() => nextStep());
    await expect(popup.getByRole('listitem')).toHaveCount(5, { timeout: 15_000 });
  },
);
