/**
 * Firefox with the built extension installed, driven over WebDriver BiDi. BiDi has no toolbar, so the button is
 * clicked in the browser's own window (`moz:scope`), which grants activeTab as a person's click does.
 */
import { resolve } from 'node:path';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from '../../scripts/browser/firefox.mjs';

export type PanelPage = 'popup' | 'sidepanel';

export interface RunningFirefox {
  openSite(url: string): Promise<Page>;
  /** Clicks the toolbar button with this page in front; the id of its tab. */
  clickToolbar(page: Page): Promise<number>;
  /** Opens the panel for a tab as a page of its own. */
  openPanel(tabId: number, place?: PanelPage): Promise<Page>;
  /** The address the sidebar shows, once it is open and shows one of ours. */
  sidebarAddress(): Promise<string>;
  close(): Promise<void>;
}

interface Frame {
  readonly context: string;
  readonly url: string;
}

/** What is used of the raw protocol; puppeteer does not describe Firefox's own commands. */
interface Protocol {
  send(method: string, params: object): Promise<{ result: Record<string, unknown> }>;
}

const preferences = {
  'xpinstall.signatures.required': false,
  'app.update.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'browser.safebrowsing.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
};

/** Installs the unpacked build, or a package (the path of a zip) as a store would hand it out. */
export async function launchFirefox(archive?: string): Promise<RunningFirefox> {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('Firefox is not installed: run this through npm run test:firefox.');
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: preferences,
  });
  const id = archive
    ? await installArchive(browser, resolve(archive))
    : await browser.installExtension(resolve('.output/firefox-mv3'));
  const window = await browserWindow(browser, id);
  const host = await window.run<string>('return extension.uuid;');
  return {
    openSite: async (url) => {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    clickToolbar: async (page) => {
      await page.bringToFront();
      return window.run<number>(clickButton);
    },
    openPanel: (tabId, place = 'popup') =>
      openWindow(browser, window, `moz-extension://${host}/${place}.html?tab=${tabId}`),
    sidebarAddress: () => window.run<string>(sidebarAddress),
    close: () => browser.close(),
  };
}

async function installArchive(browser: Browser, path: string): Promise<string> {
  const { connection } = browser as unknown as { connection: Protocol };
  const { result } = await connection.send('webExtension.install', {
    extensionData: { type: 'archivePath', path },
  });
  return String(result['extension']);
}

/** Runs scripts in the browser's own window, with `extension` and `tabTracker` at hand. */
interface BrowserWindow {
  run<Value>(script: string): Promise<Value>;
}

async function browserWindow(browser: Browser, id: string): Promise<BrowserWindow> {
  const { connection } = browser as unknown as { connection: Protocol };
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = (result['contexts'] as Frame[]).find(({ url }) => url.endsWith('/browser.xhtml'))?.context;
  if (!context) throw new Error('Firefox shows no window of its own.');
  const given = `
    const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const { CustomizableUI } = ChromeUtils.importESModule(
      'moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs');
    const { tabTracker } = ExtensionParent.apiManager.global;
    const buttonId = ExtensionParent.apiManager.global.makeWidgetId(extension.id) + '-browser-action';
    const until = async (condition) => {
      for (;;) {
        const value = condition();
        if (value) return value;
        await new Promise((next) => requestAnimationFrame(next));
      }
    };`;
  return {
    async run<Value>(script: string) {
      const { result: reply } = await connection.send('script.evaluate', {
        expression: `(async () => { ${given} return JSON.stringify(await (async () => { ${script} })()); })()`,
        target: { context },
        awaitPromise: true,
      });
      const { type, result: value } = reply as { type: string; result?: { value: string } };
      if (type !== 'success' || !value) throw new Error(`Firefox's window says ${JSON.stringify(reply)}`);
      return JSON.parse(value.value) as Value;
    },
  };
}

const clickButton = `
  CustomizableUI.addWidgetToArea(buttonId, 'nav-bar');
  document.getElementById(buttonId).querySelector('.unified-extensions-item-action-button').click();
  const panel = await until(() => [...document.querySelectorAll('panel')].find(({ state }) => state === 'open'));
  panel.hidePopup();
  return tabTracker.getId(gBrowser.selectedTab);`;

const sidebarAddress = `
  return await until(() => {
    const sidebar = SidebarController.isOpen && SidebarController.browser.contentDocument
      ?.getElementById('webext-panels-browser');
    const address = sidebar?.currentURI?.spec ?? '';
    return address.startsWith('moz-extension:') ? address : null;
  });`;

/**
 * In a window of its own, because the timers of a tab that is not in front are slowed down, and a person fills a
 * form that is in front. Firefox does not report that a page of an extension has loaded, so its window is asked.
 */
async function openWindow(browser: Browser, window: BrowserWindow, url: string): Promise<Page> {
  const page = await browser.newPage({ type: 'window' });
  // Never settles for the reason above, and rejects when the browser is closed.
  page.goto(url, { timeout: 0 }).catch(() => undefined);
  await window.run(`
    await until(() => {
      const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');
      const { currentURI } = gBrowser.selectedBrowser;
      return currentURI.spec === ${JSON.stringify(url)} && !gBrowser.selectedTab.hasAttribute('busy');
    });
    return true;`);
  return page;
}
