import { expect, type BrowserContext, type Page } from '@playwright/test';

/** Has the extension's own pages keep the words of every alert they ever show, in `window.alerts`. */
export async function watchAlerts(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    if (location.protocol !== 'chrome-extension:') return;
    const alerts: string[] = [];
    Object.defineProperty(window, 'alerts', { value: alerts });
    new MutationObserver(() => {
      for (const alert of document.querySelectorAll('[role=alert]')) {
        const words = (alert.textContent ?? '').trim();
        if (words && !alerts.includes(words)) alerts.push(words);
      }
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
}

/** Waits until an alert of these words was shown, whether or not it still stands: a page that is back ends it. */
export async function expectSaid(panel: Page, words: string): Promise<void> {
  const said = () => panel.evaluate(() => (window as unknown as { alerts: string[] }).alerts.join('\n'));
  await expect.poll(said).toContain(words);
}
