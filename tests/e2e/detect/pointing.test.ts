import { expect, type Page } from '@playwright/test';
import { insertApproved, openCard, test } from '../desk.ts';

const interval = 'Backups: interval between two of them';

declare global {
  var heard: boolean | undefined;
}

/** Whether the page has heard a click so far. */
const hears = (page: Page) => page.evaluate(() => globalThis.heard === true);

/** A page whose questions detection does not find, and the panel beside it. */
const defeated = test.extend<{ desk: { page: Page; panel: Page; reopen: () => Promise<Page> } }>({
  desk: async ({ extension, site }, use) => {
    const page = await extension.context.newPage();
    await page.goto(`${site.origin}/defeat.html`);
    const reopen = async () => {
      const popup = await extension.openPopup(page);
      await popup.goto(popup.url().replace('popup.html', 'sidepanel.html'));
      return popup;
    };
    const panel = await reopen();
    await panel.getByRole('heading', { name: 'No questions found on this page' }).waitFor();
    await use({ page, panel, reopen });
  },
});

defeated.use({ siteFolder: 'tests/e2e/pages' });

async function startPointing(page: Page, panel: Page) {
  await panel.getByRole('button', { name: 'Menu' }).click();
  await panel.getByRole('button', { name: 'Point at a question' }).last().click();
  await panel.getByText('Click the text of the question in the page').waitFor();
  await page.bringToFront();
}

async function pointAt(page: Page, panel: Page, text: string, control: string) {
  await panel.bringToFront();
  await panel.getByRole('button', { name: 'Point at a question' }).first().click();
  await panel.getByText('Click the text of the question in the page').waitFor();
  await page.bringToFront();
  await page.locator(text).click();
  await page.locator(control).click({ position: { x: 5, y: 5 } });
  await panel.bringToFront();
}

defeated(
  'a question pointed at is matched, reviewed, inserted and read back like any other',
  async ({ desk }) => {
    const { page, panel } = desk;
    const before = await page.content();
    await pointAt(page, panel, '#t1', '[name="cell-a"]');
    await panel.getByRole('button', { name: 'Answer as Wildix' }).click();
    const card = await openCard(panel, interval);
    await expect(card).toContainText('You pointed at this question.');
    await card.getByRole('textbox', { name: 'Answer' }).fill('Once a week.');
    await card.getByRole('button', { name: 'Approve' }).click();
    await insertApproved(panel);
    await expect(card).toContainText('Inserted, the page holds it');
    await expect(page.locator('[name="cell-a"]')).toHaveValue('Once a week.');
    await expect(page.locator('[name="cell-b"]')).toHaveValue('');
    expect(await hears(page)).toBe(false);
    expect(await page.content()).toBe(before);
  },
);

defeated('it is found again at the next visit, until it is forgotten', async ({ desk }) => {
  const { page, panel, reopen } = desk;
  await pointAt(page, panel, '#t3', '[name="cell-c"][value="1"]');
  await panel.getByRole('button', { name: 'Answer as Wildix' }).click();
  await expect(panel.getByRole('listitem', { name: 'At rest, encrypted' })).toBeVisible();
  await panel.close();
  await page.reload();

  const again = await reopen();
  const card = await openCard(again, 'At rest, encrypted');
  await card.getByRole('radio', { name: 'Yes' }).check();
  await card.getByRole('button', { name: 'Approve' }).click();
  await insertApproved(again);
  await expect(page.locator('[value="1"]')).toBeChecked();

  await card.getByRole('button', { name: 'Forget it' }).click();
  await expect(card.getByText('You pointed at this question.')).toHaveCount(0);
  await again.close();
  const last = await reopen();
  await expect(last.getByRole('listitem').getByText('Not on the page now').first()).toBeVisible();
});

defeated('a place whose text reads differently is another question, and is not offered', async ({ desk }) => {
  const { page, panel, reopen } = desk;
  await pointAt(page, panel, '#t1', '[name="cell-a"]');
  await panel.getByRole('button', { name: 'Answer as Wildix' }).click();
  await expect(panel.getByRole('listitem', { name: interval })).toBeVisible();
  await panel.close();
  await page.locator('#t1').evaluate((text) => (text.textContent = 'Backups: how they are thrown away'));
  const again = await reopen();
  await expect(again.getByRole('listitem').getByText('Not on the page now').first()).toBeVisible();
  await expect(again.getByRole('listitem')).toHaveCount(1);
});

defeated('Escape in the page ends the pointing, and clicks are the page’s own again', async ({ desk }) => {
  const { page, panel } = desk;
  await startPointing(page, panel);
  await page.locator('#t1').click();
  expect(await hears(page)).toBe(false);
  await page.keyboard.press('Escape');
  await expect(panel.getByText('No question was pointed at.')).toBeVisible();
  await page.locator('#t1').click();
  expect(await hears(page)).toBe(true);
});

defeated('so does Cancel in the panel', async ({ desk }) => {
  const { page, panel } = desk;
  await startPointing(page, panel);
  await panel.bringToFront();
  await panel.getByRole('button', { name: 'Cancel' }).click();
  await expect(panel.getByText('Click the text of the question in the page')).toHaveCount(0);
  await page.locator('#t1').click();
  expect(await hears(page)).toBe(true);
});

defeated('without a mouse, the focused field is taken with the text before it', async ({ desk }) => {
  const { page, panel } = desk;
  await page.locator('[name="cell-b"]').evaluate((cell) => {
    cell.before('Access logs are kept for');
    (cell as HTMLElement).focus();
  });
  await panel.getByRole('button', { name: 'Use the focused field' }).first().click();
  await panel.getByRole('button', { name: 'Answer as Wildix' }).click();
  await expect(panel.getByRole('listitem')).toHaveCount(1);
});
