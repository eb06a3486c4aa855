/** What only the browser itself can do to an extension: crash it, stop it, update it, and tell its errors. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, CDPSession, Page } from '@playwright/test';

/** The parts of the browser's own extensions page that are used here. */
declare const chrome: {
  developerPrivate: {
    updateExtensionConfiguration(change: { extensionId: string; fileAccess: boolean }): Promise<void>;
    updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
    getExtensionInfo(id: string): Promise<{
      runtimeErrors: { message: string; source: string }[];
      state: string;
    }>;
    reload(id: string, options: { failQuietly: boolean }): Promise<void>;
  };
  management: { setEnabled(id: string, enabled: boolean): Promise<void> };
};

export interface BrowserHand {
  /** Uncaught errors, unhandled rejections and violated policies, in whichever part of the extension. */
  errors(): Promise<readonly string[]>;
  reload(): Promise<void>;
  setEnabled(enabled: boolean): Promise<void>;
  /** Takes away the leave to read files of this computer, which only extensions that are not packed begin with. */
  forbidFiles(): Promise<void>;
  /** Crashes the process of this page of the extension, which all its pages share. */
  crash(panel: Page): Promise<void>;
  /** Ends the background worker the way the browser does when it is idle. */
  stopWorker(): Promise<void>;
  /** Ends the whole browser at once, without a word to anybody. */
  kill(): Promise<void>;
}

/** Opens the browser's extensions page in developer mode, where errors of unpacked extensions are collected. */
export async function holdBrowser(context: BrowserContext, extensionId: string): Promise<BrowserHand> {
  const browser = context.browser();
  if (!browser) throw new Error('Chromium did not start.');
  const cdp = await browser.newBrowserCDPSession();
  const page = await extensionsPage(context);
  return {
    errors: () =>
      page.evaluate(async (id) => {
        const { runtimeErrors } = await chrome.developerPrivate.getExtensionInfo(id);
        return runtimeErrors.map(({ message, source }) => `${message} (${source})`);
      }, extensionId),
    reload: async () => {
      const closed = ownPagesEvent(context, 'close');
      await page.evaluate((id) => chrome.developerPrivate.reload(id, { failQuietly: false }), extensionId);
      await closed;
      await enabled(page, extensionId);
    },
    setEnabled: async (on) => {
      const closed = ownPagesEvent(context, 'close');
      await page.evaluate(([id, to]) => chrome.management.setEnabled(id, to), [extensionId, on] as const);
      await closed;
    },
    forbidFiles: async () => {
      const closed = ownPagesEvent(context, 'close');
      await page.evaluate(
        (id) => chrome.developerPrivate.updateExtensionConfiguration({ extensionId: id, fileAccess: false }),
        extensionId,
      );
      await closed;
      await enabled(page, extensionId);
    },
    crash: async (panel) => {
      const session = await context.newCDPSession(panel);
      const crashed = ownPagesEvent(context, 'crash');
      // There is nobody left to answer.
      session.send('Page.crash').catch(() => undefined);
      await crashed;
    },
    stopWorker: () => stopWorker(cdp, extensionId),
    kill: async () => {
      const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
      const main = processInfo.find(({ type }) => type === 'browser');
      const closed = new Promise((gone) => context.once('close', gone));
      if (main) process.kill(main.id, 'SIGKILL');
      await closed;
    },
  };
}

async function extensionsPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(() => chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }));
  return page;
}

/**
 * Settles once every page of the extension that is open now has closed or crashed: they go together, but are heard
 * of one after the other, and one that is on its way out must not be asked for anything.
 */
async function ownPagesEvent(context: BrowserContext, event: 'close' | 'crash'): Promise<void> {
  const own = context.pages().filter((page) => page.url().startsWith('chrome-extension:'));
  await Promise.all(own.map((page) => page.waitForEvent(event as 'close')));
}

function enabled(page: Page, extensionId: string): Promise<unknown> {
  return page.waitForFunction(
    async (id) => (await chrome.developerPrivate.getExtensionInfo(id)).state === 'ENABLED',
    extensionId,
  );
}

async function stopWorker(cdp: CDPSession, extensionId: string): Promise<void> {
  const { targetInfos } = await cdp.send('Target.getTargets');
  const workers = targetInfos.filter(
    ({ type, url }) => type === 'service_worker' && url.includes(extensionId),
  );
  for (const { targetId } of workers)
    await cdp.send('Target.closeTarget', { targetId }).catch((error: Error) => {
      // It went by itself meanwhile.
      if (!error.message.includes('No target')) throw error;
    });
}

/**
 * A copy of the build in `folder`, with these lines of its manifest changed: for what a headless browser cannot be
 * asked, such as leave to read a site.
 */
export function buildWith(manifest: Readonly<Record<string, unknown>>, folder: string): string {
  cpSync('.output/chrome-mv3', folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const shipped = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  writeFileSync(path, JSON.stringify({ ...shipped, ...manifest }));
  return folder;
}
