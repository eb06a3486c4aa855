import { expect, test } from '@playwright/test';
import { launchExtension } from '../../../scripts/browser/launch.ts';
import { insertApproved } from '../desk.ts';

test('installing opens the welcome page, and its five steps tick themselves off', async () => {
  const extension = await launchExtension({ keepWelcome: true });
  const welcome = extension.context.pages().find((page) => page.url().endsWith('/welcome.html'))!;
  const said = welcome.getByRole('status');
  await expect(said).toContainText('Step 1 of 5');

  const popup = await extension.openPopup(welcome);
  await expect(said).toContainText('Step 2 of 5: Say who answers');
  // The origin of the practice page is an id that tells a person nothing.
  await expect(popup.getByText('Who answers on OnRecord (practice)?')).toBeVisible();
  await popup.getByRole('button', { name: 'Answer as Wildix' }).click();
  await expect(said).toContainText('Step 3 of 5: Review and approve');
  await popup.getByRole('button', { name: /^Approve \d+ high-confidence/ }).click();
  await expect(said).toContainText('Step 4 of 5: Insert');
  await insertApproved(popup);
  await expect(welcome.getByLabel('Is customer data encrypted at rest?')).not.toHaveValue('');
  await expect(welcome.getByRole('radio', { name: 'Yes' })).toBeChecked();
  await expect(said).toContainText('Step 5 of 5: Undo');
  await popup.getByRole('button', { name: /^Undo all/ }).click();
  await expect(said).toContainText('That is all there is to it');
  await expect(welcome.getByLabel('Is customer data encrypted at rest?')).toHaveValue('');
  await expect(welcome.getByRole('radio', { name: 'Yes' })).not.toBeChecked();
  await expect(popup.getByRole('contentinfo')).not.toContainText('could not be taken out');
  await welcome.getByRole('link', { name: 'Bring your own company’s answers' }).click();
  await expect(welcome.getByRole('heading', { name: 'Bring your answers' })).toBeVisible();
  await extension.close();
});

test('in a German browser the practice questionnaire asks in German, and its form takes the answers', async () => {
  const extension = await launchExtension({ keepWelcome: true, language: 'de' });
  const welcome = extension.context.pages().find((page) => page.url().endsWith('/welcome.html'))!;
  const popup = await extension.openPopup(welcome);
  await popup.getByRole('button', { name: 'Als Wildix antworten' }).click();
  await popup.getByRole('button', { name: /^\d+ Antworten mit hoher Sicherheit freigeben/ }).click();
  await popup.getByRole('button', { name: /^\d+ freigegebene Antworten einfügen/ }).click();
  await popup.getByRole('dialog').getByRole('button', { name: 'Einfügen', exact: true }).click();
  await popup.getByRole('progressbar').waitFor({ state: 'detached' });
  const stored = welcome.getByLabel('Werden Kundendaten im Ruhezustand verschlüsselt?');
  await expect(stored.locator('option:checked')).toHaveText(/^(Ja|Teilweise)$/);
  // The reason on a card is in German, what the record says is not.
  await popup
    .getByRole('listitem')
    .filter({ hasText: 'Erstellen Sie regelmäßig Backups?' })
    .getByRole('button')
    .first()
    .click();
  await expect(popup.locator('.grounds')).toContainText('fragt nach Backups');
  await extension.close();
});
