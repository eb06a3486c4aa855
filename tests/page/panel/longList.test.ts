import { brokenRules } from '../../axe.ts';
import { expect, test, type Page } from './openPanel.ts';

const rows = (panel: Page) => panel.locator('.row, .card');

test('a thousand questions keep a handful in the document, each with its place among all', async ({
  openPanel,
}) => {
  const panel = await openPanel({ count: 1000 });
  await expect(rows(panel).first()).toHaveAttribute('aria-setsize', '1000');
  expect(await rows(panel).count()).toBeLessThan(80);
  await panel.locator('.stage').evaluate((stage) => stage.scrollTo(0, stage.scrollHeight));
  await expect(panel.locator('[aria-posinset="1000"]')).toBeInViewport();
  expect(await rows(panel).count()).toBeLessThan(80);
  expect(await brokenRules(panel)).toEqual([]);
});

test('the keys walk through all of them, and the open question is in view with the focus', async ({
  openPanel,
}) => {
  const panel = await openPanel({ count: 400 });
  await panel.keyboard.press('k');
  await expect(panel.locator('.card')).toBeInViewport();
  await expect(panel.locator('.card-question button')).toBeFocused();
  await panel.keyboard.press('k');
  await panel.keyboard.press('k');
  await expect(panel.locator('.card')).toHaveAttribute('data-state', /to-review|not-on-record/);
  await expect(panel.locator('.card-question button')).toBeFocused();
  for (let step = 0; step < 60; step += 1) await panel.keyboard.press('k');
  await expect(panel.locator('.card')).toBeInViewport();
  await expect(panel.locator('.card-question button')).toBeFocused();
});

test('an open card keeps what is typed while the list is scrolled far away', async ({ openPanel }) => {
  const panel = await openPanel({ count: 400 });
  await panel.keyboard.press('j');
  await panel.getByRole('textbox', { name: 'Answer' }).fill('Mine.');
  await panel.locator('.stage').evaluate((stage) => stage.scrollTo(0, stage.scrollHeight));
  await expect(panel.locator('.card')).not.toBeInViewport();
  await expect(panel.getByRole('textbox', { name: 'Answer' })).toHaveValue('Mine.');
  await expect(panel.getByRole('textbox', { name: 'Answer' })).toBeFocused();
});

test('search finds what is not in the document', async ({ openPanel }) => {
  const panel = await openPanel({ count: 1000 });
  await panel.keyboard.press('/');
  await panel.keyboard.type('(997)');
  await expect(panel.getByRole('listitem')).toHaveCount(1);
});

test('the heading of the section that is scrolled through stays in sight, and folds it', async ({
  openPanel,
}) => {
  const panel = await openPanel({ count: 1000 });
  const heading = panel.getByRole('button', { name: 'Backups 500' });
  await panel.locator('.stage').evaluate((stage) => stage.scrollTo(0, stage.scrollHeight / 4));
  await expect(panel.locator('[aria-posinset="1"]')).not.toBeAttached();
  await expect(heading).toBeInViewport();
  await panel.locator('.stage').evaluate((stage) => stage.scrollTo(0, (stage.scrollHeight * 3) / 4));
  await expect(panel.getByRole('button', { name: 'Access 500' })).toBeInViewport();
  await panel.locator('.stage').evaluate((stage) => stage.scrollTo(0, stage.scrollHeight / 4));
  await heading.click();
  await expect(panel.getByRole('button', { name: 'Access 500' })).toBeInViewport();
  await panel.locator('.stage').evaluate((stage) => stage.scrollTo(0, 0));
  await expect(heading).toHaveAttribute('aria-expanded', 'false');
});
