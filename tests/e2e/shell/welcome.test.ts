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
  await popup.getByRole('button', { name: 'Answer as Wildix' }).click();
  await expect(said).toContainText('Step 3 of 5: Review and approve');
  await popup.getByRole('button', { name: /^Approve \d+ high-confidence/ }).click();
  await expect(said).toContainText('Step 4 of 5: Insert');
  await insertApproved(popup);
  await expect(welcome.getByLabel('Is customer data encrypted at rest?')).not.toHaveValue('');
  await expect(said).toContainText('Step 5 of 5: Undo');
  await popup.getByRole('button', { name: /^Undo all/ }).click();
  await expect(said).toContainText('That is all there is to it');
  await expect(welcome.getByLabel('Is customer data encrypted at rest?')).toHaveValue('');
  await extension.close();
});
