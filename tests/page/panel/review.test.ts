import { brokenRules } from '../../axe.ts';
import { expect, test, type Page } from './openPanel.ts';

const card = (panel: Page) => panel.locator('.card');
const open = (panel: Page, question: string) =>
  panel.getByRole('listitem', { name: question }).getByRole('button').click();

test('an edit is shown word by word against the record', async ({ openPanel }) => {
  const panel = await openPanel();
  await open(panel, 'How often are backups taken?');
  await expect(card(panel).getByText('What was changed against the record')).toHaveCount(0);
  await card(panel).getByRole('textbox', { name: 'Answer' }).fill('Once a day, on Sundays.');
  await card(panel).getByText('What was changed against the record').click();
  await expect(card(panel).locator('del')).toHaveText('week');
  await expect(card(panel).locator('ins')).toHaveText('day');
});

test('a note and a rejection are kept with their reason, and the history tells both', async ({
  openPanel,
}) => {
  const panel = await openPanel();
  await panel.keyboard.press('j');
  await panel.keyboard.press('n');
  await panel.keyboard.type('Ask legal first.');
  await panel.keyboard.press('Enter');
  await expect(card(panel).getByText('Notes (1)')).toBeVisible();
  await panel.keyboard.press('Escape');
  await panel.keyboard.press('x');
  await panel.keyboard.type('Not true for the cloud.');
  await panel.keyboard.press('Enter');
  await expect(card(panel).getByRole('status')).toHaveText('Rejected: Not true for the cloud.');
  await panel.keyboard.press('Escape');
  await panel.keyboard.press('h');
  const rows = card(panel).locator('.history li');
  await expect(rows.nth(0)).toContainText('You rejected: Not true for the cloud.');
  await expect(rows.nth(1)).toContainText('You noted: Ask legal first.');
  await expect(rows.last()).toContainText('You found the question and looked it up');
});

test('the least certain answers can come first', async ({ openPanel }) => {
  const panel = await openPanel();
  await panel.getByRole('button', { name: 'Least certain first' }).click();
  const questions = panel.locator('.row-question');
  await expect(questions.last()).toHaveText('Is MFA required?');
  await panel.getByRole('button', { name: 'Least certain first', exact: true }).click();
  await expect(questions.last()).toHaveText('How are passwords stored?');
});

test('the check before handing in leads from each item to its question', async ({ openPanel }) => {
  const panel = await openPanel({ filled: 'Once a week, on Sundays.' });
  await panel.getByRole('button', { name: 'Inserted 0' }).click();
  await panel.keyboard.press('c');
  const dialog = panel.getByRole('dialog', { name: 'Before you hand it in' });
  await expect(dialog.getByRole('region', { name: /^Without approval 1/ })).toBeVisible();
  await expect(dialog.getByRole('region', { name: /^Required and unanswered 2/ })).toBeVisible();
  expect(await brokenRules(panel)).toEqual([]);
  await dialog.getByRole('button', { name: /Is MFA required/ }).click();
  await expect(dialog).toHaveCount(0);
  await expect(card(panel)).toContainText('Is MFA required?');
});
