import { expect, test, type Page } from './openPanel.ts';

const current = (panel: Page) => panel.getByRole('button', { expanded: true }).and(panel.locator('.card *'));
const standing = (panel: Page) => panel.locator('.card').getByRole('status');

test('a questionnaire is reviewed, inserted and undone by keyboard alone', async ({ openPanel }) => {
  const panel = await openPanel({ agreed: true });
  await panel.keyboard.press('j');
  await expect(current(panel)).toContainText('How often are backups taken?');
  await panel.keyboard.press('A');
  await expect(current(panel)).toContainText('Are backups encrypted?');
  await panel.keyboard.press('s');
  await expect(current(panel)).toContainText('Is MFA required?');
  await panel.keyboard.press('k');
  await expect(standing(panel)).toHaveText('Skipped');
  await panel.keyboard.press('k');
  await expect(standing(panel)).toHaveText(/^Approved by you, \d\d:\d\d$/);
  await panel.keyboard.press('i');
  await expect(standing(panel)).toHaveText('Inserted, the page holds it');
  await panel.keyboard.press('u');
  await expect(standing(panel)).toHaveText(/^Approved by you/);
});

test('keys typed into an answer are words, and Esc leads back to the question', async ({ openPanel }) => {
  const panel = await openPanel();
  await panel.keyboard.press('j');
  await panel.keyboard.press('e');
  await panel.keyboard.press('Control+A');
  await panel.keyboard.type('jask?/');
  await expect(panel.getByRole('textbox', { name: 'Answer' })).toHaveValue('jask?/');
  await expect(standing(panel)).toHaveText('Edited');
  await panel.keyboard.press('Escape');
  await expect(current(panel)).toBeFocused();
  await panel.keyboard.press('j');
  await expect(current(panel)).toContainText('Are backups encrypted?');
});

test('arrows inside a choice move the choice, not the list', async ({ openPanel }) => {
  const panel = await openPanel();
  await panel.getByRole('listitem', { name: 'Are backups encrypted?' }).getByRole('button').click();
  await panel.keyboard.press('e');
  await panel.getByRole('radio', { name: 'Yes' }).focus();
  await panel.keyboard.press('ArrowDown');
  await expect(panel.getByRole('radio', { name: 'Partly' })).toBeChecked();
  await expect(current(panel)).toContainText('Are backups encrypted?');
});

test('the list of keys opens with ? and closes with Esc', async ({ openPanel }) => {
  const panel = await openPanel();
  await panel.keyboard.press('?');
  await expect(panel.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await panel.keyboard.press('a');
  await panel.keyboard.press('Escape');
  await expect(panel.getByRole('dialog')).toHaveCount(0);
});

test('/ searches the questionnaire', async ({ openPanel }) => {
  const panel = await openPanel();
  await panel.keyboard.press('/');
  await panel.keyboard.type('mfa');
  await expect(panel.getByRole('listitem')).toHaveCount(1);
  await expect(panel.getByRole('listitem', { name: 'Is MFA required?' })).toBeVisible();
});
