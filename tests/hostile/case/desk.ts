/** The panel as a person uses it, in hostile cases. */
import { expect, type Page } from '@playwright/test';
import { openCard } from '../../e2e/desk.ts';
import type { Case } from './case.ts';
import { box, formPage } from './site.ts';

export { expectSaid } from '../../e2e/alerts.ts';
export { insertApproved, openCard } from '../../e2e/desk.ts';

/** Questions as such forms ask them; each is one that detection takes for what it is. */
export const asked = [
  'How often are backups taken?',
  'Which content created by our users do you host?',
  'Is a penetration test done every year?',
  'Which encryption algorithm is used at rest?',
  'Name your data protection officer.',
  'How are security incidents reported to customers?',
] as const;

export const [backups, content, pentest] = asked;

/** A form of three text boxes: first, second, third. */
export const form = formPage(box('first', backups) + box('second', content) + box('third', pentest));

/** Writes words of our own as the answer and approves them. */
export async function approve(panel: Page, question: string | RegExp, words: string) {
  const card = await openCard(panel, question);
  await card.getByRole('textbox', { name: 'Answer' }).fill(words);
  await card.getByRole('button', { name: 'Approve' }).click();
  await expect(card).toContainText('Approved by you');
  return card;
}

/** Approves a secret for the control with this id; gives back the secret. */
export async function approveSecret(at: Case, panel: Page, question: string, id: string): Promise<string> {
  const text = at.secret(id);
  await approve(panel, question, text);
  return text;
}

/** Asks for insertion and stops at the question whether to. */
export async function askToInsert(panel: Page) {
  await panel.getByRole('button', { name: /^Insert \d+ approved/ }).click();
  return panel.getByRole('dialog').getByRole('button', { name: 'Insert', exact: true });
}
