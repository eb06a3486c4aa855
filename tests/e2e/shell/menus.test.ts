import { expect, type Page } from '@playwright/test';
import { openCard, test } from '../desk.ts';

declare const chrome: {
  storage: { session: { set(items: object): Promise<void> } };
  contextMenus: { update(id: string, changes: object): Promise<void> };
  commands: { getAll(): Promise<{ name: string; description: string }[]> };
};

/** Leaves what a menu or a shortcut leaves for the panel: headless browsers have no menus to press. */
async function request(panel: Page, asked: object): Promise<void> {
  const tab = new URL(panel.url()).searchParams.get('tab') ?? '';
  await panel.evaluate(([key, value]) => chrome.storage.session.set({ [key as string]: value }), [
    `request:${tab}`,
    asked,
  ] as const);
}

test('the browser has the menu items and the shortcuts', async ({ openDesk }) => {
  const { popup } = await openDesk('none/login.html');
  await popup.getByRole('banner').waitFor();
  for (const id of ['open-beside', 'answer-field', 'find-words'])
    await popup.evaluate((item) => chrome.contextMenus.update(item, {}), id);
  const names = await popup.evaluate(async () => (await chrome.commands.getAll()).map(({ name }) => name));
  expect(names).toEqual(expect.arrayContaining(['open-panel', 'answer-field']));
  await popup.keyboard.press('?');
  await expect(popup.getByRole('dialog')).toContainText('Answer the focused field from the record');
});

test('the field with the focus opens its question in a panel that is open', async ({ openDesk }) => {
  const { page, popup } = await openDesk('sample/assessment.html', 'Wildix');
  await page.locator('[name="q1-4"]').focus();
  await request(popup, { kind: 'focused' });
  await expect(popup.locator('.card')).toContainText('Which content created by our users do you host?');
});

test('marked words are looked for on the record, and the answer goes to the open question', async ({
  openDesk,
}) => {
  const { popup } = await openDesk('sample/assessment.html', 'Wildix');
  const card = await openCard(popup, 'Do you carry cyber insurance, and up to which amount?');
  await request(popup, { kind: 'find', words: 'penetration test' });
  const dialog = popup.getByRole('dialog', { name: 'Find on the record' });
  await expect(dialog.getByRole('searchbox')).toHaveValue('penetration test');
  await dialog
    .getByRole('button', { name: /^Use this answer/ })
    .first()
    .click();
  await expect(dialog).toHaveCount(0);
  await expect(card).toContainText('Picked by hand from the record');
});

test('what is asked before the panel is open waits for it', async ({ openDesk, extension }) => {
  const { page, popup } = await openDesk('sample/assessment.html', 'Wildix');
  const address = popup.url();
  await page.locator('[name="q1-4"]').focus();
  const blank = await extension.context.newPage();
  await blank.goto(address.replace(/popup.*/, 'manifest.json'));
  await popup.close();
  const tab = new URL(address).searchParams.get('tab') ?? '';
  await blank.evaluate(([key]) => chrome.storage.session.set({ [key as string]: { kind: 'focused' } }), [
    `request:${tab}`,
  ] as const);
  await blank.goto(address.replace('popup.html', 'sidepanel.html'));
  // The panel opens, reads and looks up the whole page before it can tell which question has the focus.
  await expect(blank.locator('.card')).toContainText('Which content created by our users do you host?', {
    timeout: 30_000,
  });
});
