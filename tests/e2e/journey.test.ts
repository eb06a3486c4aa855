import { expect } from '@playwright/test';
import { insertApproved, openCard, test } from './desk.ts';

const sample = 'sample/assessment.html';
const contentQuestion = 'Which content created by our users do you host?';
const contentField = '[name="q1-4"]';

test('an answer goes from the record into the form only after approval and confirmation', async ({
  openDesk,
  site,
}) => {
  const { page, popup } = await openDesk(sample, 'Wildix');
  const card = await openCard(popup, contentQuestion);
  const suggested = await card.getByRole('textbox', { name: 'Answer' }).inputValue();
  expect(suggested).toMatch(/chat/i);
  await expect(card).toContainText('Wildix Security Q&A');
  await expect(card).toContainText('August 2021');

  await card.getByRole('button', { name: 'Approve' }).click();
  await expect(card).toContainText('Approved by you');
  expect(await page.locator(contentField).inputValue()).toBe('');

  await popup.getByRole('button', { name: /^Insert 1 approved/ }).click();
  const dialog = popup.getByRole('dialog');
  await expect(dialog).toContainText(`Answer as Wildix on ${site.origin}`);
  await expect(dialog).toContainText('1 approved answer');
  expect(await page.locator(contentField).inputValue()).toBe('');
  await dialog.getByRole('button', { name: 'Insert', exact: true }).click();

  await expect(card).toContainText('Inserted, the page holds it');
  expect(await page.locator(contentField).inputValue()).toBe(suggested);
  await expect(page.locator('#sent')).toBeEmpty();
});

test('undo gives every control back what it held', async ({ openDesk }) => {
  const { page, popup } = await openDesk(sample, 'Wildix');
  const formState = () =>
    page.evaluate(() =>
      [...new FormData(document.querySelector<HTMLFormElement>('#assessment')!).entries()].join('\n'),
    );
  const before = await formState();
  await popup.getByRole('button', { name: /^Approve \d+ high-confidence/ }).click();
  await insertApproved(popup);
  const after = await formState();
  expect(after).not.toBe(before);

  await popup.getByRole('button', { name: /^Undo all/ }).click();
  // Each control is read back before the next one, so a long list takes its time.
  await expect(popup.locator('[data-state="inserted"]')).toHaveCount(0, { timeout: 60_000 });
  await expect(popup.getByRole('progressbar')).toHaveCount(0);
  expect(await formState()).toBe(before);
});

test('nobody answers before a person has said who: no suggestion, no vendor guessed', async ({
  openDesk,
}) => {
  const { popup } = await openDesk(sample);
  await expect(popup.getByRole('group', { name: 'Answer as' }).getByRole('button')).toHaveText([
    /Wildmoka|Wildix/,
    /Wildmoka|Wildix/,
  ]);
  await expect(popup.getByRole('listitem')).toHaveCount(0);
});

test('the answers of one vendor are never offered for the other', async ({ openDesk }) => {
  const { popup } = await openDesk(sample, 'Wildmoka');
  await popup.getByRole('button', { name: /^To review/ }).click();
  const rows = popup.getByRole('listitem');
  // Rows out of sight are not rendered: they have text content, and no inner text.
  const questions = await rows.locator('.row-question').allTextContents();
  expect(questions.length).toBeGreaterThan(3);
  for (const question of questions) {
    const card = await openCard(popup, question.replace(/^[\d.]+ /, ''));
    await expect(card).not.toContainText('Wildix');
    await expect(card).toContainText('Wildmoka');
  }
});

test('where the record is silent the panel says so and offers nothing', async ({ openDesk }) => {
  const { popup } = await openDesk(sample, 'Wildix');
  const card = await openCard(popup, 'Do you carry cyber insurance, and up to which amount?');
  await expect(card).toContainText('Not on record');
  await expect(card.getByRole('textbox', { name: 'Answer' })).toHaveValue('');
});

test('edits and approvals are there again after the popup was closed', async ({ openDesk, extension }) => {
  const { page, popup } = await openDesk(sample, 'Wildix');
  const edited = await openCard(popup, 'Name your data protection officer');
  await edited.getByRole('textbox', { name: 'Answer' }).fill('Please write to our privacy team.');
  const approved = await openCard(popup, contentQuestion);
  await approved.getByRole('button', { name: 'Approve' }).click();
  await expect(approved).toContainText('Approved by you');
  await popup.close();

  const again = await extension.openPopup(page);
  const editedAgain = await openCard(again, 'Name your data protection officer');
  await expect(editedAgain.getByRole('textbox', { name: 'Answer' })).toHaveValue(
    'Please write to our privacy team.',
  );
  await expect(await openCard(again, contentQuestion)).toContainText('Approved by you');
});

test('a control that already holds an answer is left alone unless a person says replace', async ({
  openDesk,
}) => {
  const { page, popup } = await openDesk(sample, 'Wildix');
  await page.locator(contentField).fill('Written by hand');
  await popup.bringToFront();
  await popup.getByRole('button', { name: 'Menu' }).click();
  await popup.getByRole('button', { name: 'Scan again' }).click();
  const card = await openCard(popup, contentQuestion);
  await expect(card).toContainText('The form already holds');
  await card.getByRole('button', { name: 'Approve' }).click();
  await popup.getByRole('button', { name: /^Insert 1 approved/ }).click();
  const dialog = popup.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: 'Insert', exact: true })).toBeDisabled();
  await dialog.getByRole('checkbox', { name: new RegExp(contentQuestion.slice(0, 30)) }).check();
  await dialog.getByRole('button', { name: 'Insert', exact: true }).click();
  await expect(card).toContainText('Inserted, the page holds it');
  await card.getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator(contentField)).toHaveValue('Written by hand');
});
