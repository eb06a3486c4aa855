import { browser } from 'wxt/browser';

/**
 * Opens the side panel for one tab. Must be called straight from a click: browsers open it for nothing else.
 * Firefox has one sidebar for all tabs, which then follows the tab in front.
 */
export function openSidePanel(tabId: number): void {
  if ('sidePanel' in browser) {
    void browser.sidePanel.setOptions({ tabId, path: `sidepanel.html?tab=${tabId}`, enabled: true });
    void browser.sidePanel.open({ tabId });
    return;
  }
  const { sidebarAction } = browser as unknown as { sidebarAction: { open(): Promise<void> } };
  void sidebarAction.open();
}
