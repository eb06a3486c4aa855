import { expect } from '@playwright/test';
import { openBesideItem } from '#adapters/browser/toolbarMenu.ts';
import { test } from '../desk.ts';

declare const chrome: { contextMenus: { update(id: string, changes: object): Promise<void> } };

test('the toolbar button has a menu item that opens the panel beside the page', async ({ extension }) => {
  const page = await extension.context.newPage();
  await page.goto(`chrome-extension://${extension.extensionId}/manifest.json`);
  // Updating is the only question the browser answers about a menu: it rejects for an item that does not exist.
  const exists = (id: string) => page.evaluate((item) => chrome.contextMenus.update(item, {}), id);
  await expect(exists('no-such-item')).rejects.toThrow(/no-such-item/);
  await expect(exists(openBesideItem)).resolves.not.toThrow();
});
