import { expect, test } from '../case/case.ts';
import { approveSecret, backups, form, insertApproved, openCard } from '../case/desk.ts';

test('F06 ×10 the popup is closed in the moment of a key press: the words are kept', async ({ at }) => {
  const page = await at.visit('/form', form);
  const panel = await at.openDesk(page);
  const card = await openCard(panel, backups);
  await card.getByRole('textbox', { name: 'Answer' }).fill('Kept until ');
  await card.getByRole('textbox', { name: 'Answer' }).focus();
  const text = at.secret(null);
  const closed = panel.waitForEvent('close');
  await panel
    .evaluate((words) => {
      document.execCommand('insertText', false, words);
      window.close();
    }, text)
    .catch(() => undefined);
  await closed;
  at.figures.crashes += 1;
  const again = await at.openDesk(page);
  const kept = await openCard(again, backups);
  await expect(kept.getByRole('textbox', { name: 'Answer' })).toHaveValue(`Kept until ${text}`);
});

test('F07 the panel crashes: the draft is there when it is opened again', async ({ at }) => {
  const page = await at.visit('/form', form);
  const panel = await at.openDesk(page);
  const card = await openCard(panel, backups);
  const text = at.secret(null);
  await card.getByRole('textbox', { name: 'Answer' }).fill(text);
  await at.crash(panel);
  const again = await at.openDesk(page);
  const kept = await openCard(again, backups);
  await expect(kept.getByRole('textbox', { name: 'Answer' })).toHaveValue(text);
});

test('F08 the browser is killed right after "Approved" was shown: the approval is there', async ({ at }) => {
  const page = await at.visit('/form', form);
  const panel = await at.openDesk(page);
  const text = await approveSecret(at, panel, backups, 'first');
  await at.hand.kill();
  at.figures.crashes += 1;
  await at.start();
  await at.expectApproved(backups, text);
});

test('F25 session storage is emptied: nothing is lost', async ({ at }) => {
  const page = await at.visit('/form', form);
  const panel = await at.openDesk(page);
  const text = await approveSecret(at, panel, backups, 'first');
  await panel.evaluate(async () => {
    sessionStorage.clear();
    const { storage } = (
      globalThis as never as { chrome: { storage: { session: { clear(): Promise<void> } } } }
    ).chrome;
    await storage.session.clear();
  });
  await panel.close();
  const again = await at.openDesk(page);
  await insertApproved(again);
  await expect(page.locator('#first')).toHaveValue(text);
});
