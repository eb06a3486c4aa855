import { browser } from 'wxt/browser';
import { openSidePanel } from './sidePanel.ts';

/** Id of the one item the toolbar button's own menu has. */
export const openBesideItem = 'open-beside';

/** Offers the panel beside the page in the toolbar button's menu; choosing it also lets the panel read the tab. */
export function offerToolbarMenu(): void {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({ id: openBesideItem, title: 'Open beside the page', contexts: ['action'] });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === openBesideItem && tab?.id !== undefined) openSidePanel(tab.id);
  });
}
