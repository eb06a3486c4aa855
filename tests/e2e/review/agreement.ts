/** An answer that may go only to customers under a non-disclosure agreement: how it comes in, and how it goes out. */
import { expect, type Page } from '@playwright/test';
import type { RunningExtension } from '../../../scripts/browser/launch.ts';

/** What that answer is the answer to. */
export const question = 'Where do you keep the off-site vault?';

/** A company with one answer for customers under a non-disclosure agreement. */
export async function writeSecret({ context, extensionId }: RunningExtension, answer: string): Promise<void> {
  const library = await context.newPage();
  await library.goto(`chrome-extension://${extensionId}/library.html`);
  await library.getByRole('button', { name: 'Add a company' }).click();
  await library.getByLabel('Name of the company that answers').fill('Acme');
  await library.getByRole('button', { name: 'Add', exact: true }).click();
  await library.getByRole('button', { name: 'New entry' }).click();
  const fields = { Question: question, Answer: answer, Document: 'Plan', Section: '3', Topic: 'Vault' };
  for (const [name, words] of Object.entries(fields))
    await library.getByRole('textbox', { name, exact: true }).fill(words);
  await library.getByRole('form').getByLabel('Who may be told').selectOption('nda');
  await library.getByRole('button', { name: 'Save' }).click();
  await expect(library.getByRole('article')).toContainText(answer);
  await library.close();
}

/** A person says in the dialog that the site belongs to a customer who signed. */
export async function tickAndInsert(popup: Page): Promise<void> {
  const dialog = popup.getByRole('dialog');
  await expect(dialog).toContainText(
    'may go only to customers who signed a non-disclosure agreement with Acme',
  );
  const insert = dialog.getByRole('button', { name: 'Insert', exact: true });
  await expect(insert).toBeDisabled();
  await dialog.getByRole('checkbox').check();
  await insert.click();
}
