/**
 * Starts Chromium with the built extension loaded exactly as shipped, and clicks its toolbar button the way a
 * person does: `Extensions.triggerAction` grants activeTab, where opening popup.html alone would not.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type BrowserContext, type CDPSession, type Page } from '@playwright/test';
import { findChromium } from './chromium.mjs';
import { quietFlags } from './quietFlags.ts';

/** The part of the extension API that is asked for from inside an extension page. */
declare const chrome: { tabs: { query(filter: object): Promise<{ id?: number }[]> } };

export interface LaunchOptions {
  /** Folder of the unpacked extension; the production build by default. */
  readonly extension?: string;
  readonly headless?: boolean;
  readonly colorScheme?: 'light' | 'dark';
  /** The language the browser speaks, and with it the extension: a locale's name such as `de`. English by default. */
  readonly language?: string;
  /** Keep browser data here instead of in a fresh folder that is removed at the end. */
  readonly profile?: string;
  /** Leave the welcome page open that a fresh profile shows; otherwise it is closed before anything else. */
  readonly keepWelcome?: boolean;
  /** Further command-line flags for Chromium. */
  readonly flags?: readonly string[];
  /** Pages that were left stay alive for the way back, as in a browser nobody tests with. */
  readonly keepsLeftPages?: boolean;
}

export interface RunningExtension {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** Clicks the toolbar button on `page` and opens the popup for that tab as a page of its own. */
  openPopup(page: Page): Promise<Page>;
  /** Clicks the toolbar button on `page` without opening anything else. */
  clickToolbar(page: Page): Promise<number>;
  /** Addresses of everything of the extension that is open, the parts that are no tabs (side panel, worker) too. */
  openParts(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** The id Chromium derives for an unpacked extension: SHA-256 of its path in the alphabet a–p. */
export function unpackedExtensionId(folder: string): string {
  const digest = createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 32);
  return [...digest].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

export async function launchExtension(options: LaunchOptions = {}): Promise<RunningExtension> {
  const extension = resolve(options.extension ?? '.output/chrome-mv3');
  const executablePath = findChromium();
  if (!executablePath) throw new Error('Chromium is not installed: run this through its npm script.');
  const isFresh = !options.profile || !existsSync(options.profile);
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'onrecord-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: options.headless ?? true,
    colorScheme: options.colorScheme ?? 'light',
    // Chromium on Linux takes its language from here; elsewhere from the flag below.
    env: { ...definedIn(process.env), LANGUAGE: options.language ?? 'en' },
    viewport: options.headless === false ? null : { width: 1280, height: 900 },
    ignoreDefaultArgs: [
      '--disable-extensions',
      ...(options.keepsLeftPages ? ['--disable-back-forward-cache'] : []),
    ],
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--enable-unsafe-extension-debugging',
      `--lang=${options.language ?? 'en'}`,
      ...quietFlags,
      ...(options.flags ?? []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  const browser = context.browser();
  if (!browser) throw new Error('Chromium did not start.');
  const cdp = await browser.newBrowserCDPSession();
  const extensionId = unpackedExtensionId(extension);

  if (isFresh) await welcomed(context, options.keepWelcome ?? false);
  let probe: Page | null = null;
  const openProbe = async () => {
    const opened = await context.newPage();
    await opened.goto(`chrome-extension://${extensionId}/manifest.json`);
    // All pages of an extension share a process and crash together; disabling the extension closes them.
    opened.once('crash', () => (probe = null));
    opened.once('close', () => (probe = null));
    return opened;
  };
  probe = await openProbe();
  const clickToolbar = async (page: Page) => {
    probe ??= await openProbe();
    await page.bringToFront();
    const targetId = await tabTargetOf(page, cdp);
    await cdp.send('Extensions.triggerAction' as never, { id: extensionId, targetId } as never);
    return activeTabId(probe);
  };
  return {
    context,
    extensionId,
    clickToolbar,
    openPopup: async (page) => {
      const tabId = await clickToolbar(page);
      await closeClickedPopup(cdp, `chrome-extension://${extensionId}/popup.html`);
      const popup = await context.newPage();
      await popup.setViewportSize({ width: 420, height: 600 });
      await popup.goto(`chrome-extension://${extensionId}/popup.html?tab=${tabId}`);
      return popup;
    },
    openParts: async () => {
      const { targetInfos } = await cdp.send('Target.getTargets');
      return targetInfos.map(({ url }) => url).filter((url) => url.includes(extensionId));
    },
    close: async () => {
      await context.close();
      if (!options.profile) rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** The environment without the names that have no value. */
function definedIn(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
}

/**
 * Waits for the welcome page, which would otherwise come to the front at some later moment. Its tab may be there
 * already and on its way to it, or still to come.
 */
async function welcomed(context: BrowserContext, keep: boolean): Promise<void> {
  const page = await new Promise<Page>((arrived) => {
    const follow = (tab: Page) => {
      tab.waitForURL('**/welcome.html').then(
        () => arrived(tab),
        // Another tab, which never goes there.
        () => undefined,
      );
    };
    context.on('page', follow);
    for (const tab of context.pages()) follow(tab);
  });
  if (!keep) await page.close();
}

/** Longest wait for the popup of a click, in milliseconds: a busy machine shows it late. */
const popupPatience = 3000;

/**
 * Closes the popup that the click brought. It mostly goes by itself once another page has the focus; one that comes
 * only after that would stay, a second panel that nobody knows of.
 */
async function closeClickedPopup(cdp: CDPSession, address: string): Promise<void> {
  const giveUp = Date.now() + popupPatience;
  for (let wasThere = false; Date.now() < giveUp;) {
    const { targetInfos } = await cdp.send('Target.getTargets');
    const popup = targetInfos.find(({ url }) => url === address);
    if (wasThere && !popup) return;
    if (!popup) continue;
    wasThere = true;
    // It may go by itself at this moment.
    await cdp.send('Target.closeTarget', { targetId: popup.targetId }).catch(() => undefined);
  }
}

/** Looks this often before a tab that nobody can tell is an error: address and title change while a page loads. */
const mostLooks = 200;

/** The *tab* target that contains this page: the only kind of target `triggerAction` accepts. */
async function tabTargetOf(page: Page, cdp: CDPSession): Promise<string> {
  const pageSession = await page.context().newCDPSession(page);
  let [found, address] = [0, ''];
  for (let look = 0; look < mostLooks; look++) {
    const { targetInfo } = await pageSession.send('Target.getTargetInfo');
    const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const tabs = targetInfos.filter(({ url, title }) => url === targetInfo.url && title === targetInfo.title);
    [found, address] = [tabs.length, targetInfo.url];
    const [tab] = tabs;
    if (!tab || found > 1) continue;
    await pageSession.detach();
    return tab.targetId;
  }
  throw new Error(`${found} tabs show ${address}; one was expected.`);
}

/** The browser's number of the tab in front, asked from a page of the extension. */
async function activeTabId(probe: Page): Promise<number> {
  return probe.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id === undefined) throw new Error('No tab is in front.');
    return tab.id;
  });
}
