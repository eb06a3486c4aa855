import { chromium, type Page } from '@playwright/test';
import { findChromium } from '../../../scripts/browser/chromium.mjs';
import { expect, test } from '../case/case.ts';
import { approveSecret, backups, form, insertApproved } from '../case/desk.ts';
import { plantSpy } from '../case/spy.ts';

/** Everything a page could tell an extension by, in one line. */
async function fingerprint(page: Page, extensionId: string): Promise<string> {
  return page.evaluate(async (id) => {
    const own = (window as never as { chrome?: object }).chrome ?? {};
    const reached = await Promise.all(
      ['manifest.json', 'agent.js', 'detector.js', 'popup.html', 'icon/128.png'].map((path) =>
        fetch(`chrome-extension://${id}/${path}`).then(
          () => path,
          () => 'no',
        ),
      ),
    );
    const frame = document.createElement('iframe');
    frame.src = `chrome-extension://${id}/popup.html`;
    document.body.append(frame);
    const framed = await new Promise((done) =>
      frame.addEventListener('load', () => done(frame.contentDocument === null)),
    );
    frame.remove();
    const globals = Object.getOwnPropertyNames(window).toSorted().join(' ');
    return JSON.stringify([
      Object.keys(own),
      typeof Reflect.get(own, 'runtime'),
      reached,
      framed,
      globals,
      document.documentElement.outerHTML,
    ]);
  }, extensionId);
}

test('H18 ×10 before a click the page cannot tell that the extension is there', async ({ at }) => {
  const page = await at.visit('/form', form);
  const withIt = await fingerprint(page, at.extension.extensionId);
  const browser = await chromium.launch({
    executablePath: findChromium() ?? 'chromium',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const context = await browser.newContext();
  await plantSpy(context);
  const bare = await context.newPage();
  await bare.goto(page.url());
  const without = await fingerprint(bare, at.extension.extensionId);
  await browser.close();
  expect(withIt).toBe(without);
});

test('H19 the agent’s own world can ask the extension for nothing', async ({ at }) => {
  const page = await at.visit('/form', form);
  const panel = await at.openDesk(page);
  await approveSecret(at, panel, backups, 'nowhere');
  const session = await at.extension.context.newCDPSession(page);
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.includes(at.extension.extensionId)) worlds.push(context.id);
  });
  await session.send('Runtime.enable');
  expect(worlds.length).toBeGreaterThan(0);
  const { result } = await session.send('Runtime.evaluate', {
    contextId: worlds[0]!,
    awaitPromise: true,
    returnByValue: true,
    expression: `(async () => {
      const asked = ['kb.list', 'export', 'approve', 'settings.set', 'library', 'reviews'];
      const answers = await Promise.all(asked.map((kind) => chrome.runtime.sendMessage({ kind, type: kind }).then((a) => a ?? 'nothing', () => 'refused')));
      const said = [];
      for (const name of ['onrecord', 'onrecord:agent', 'onrecord:agent:x', 'library']) {
        const port = chrome.runtime.connect({ name });
        port.onMessage.addListener((m) => said.push(m));
        port.onDisconnect.addListener(() => chrome.runtime.lastError);
        port.postMessage({ kind: 'export', ref: 1 });
      }
      const databases = (await indexedDB.databases()).map(({ name }) => name);
      const local = await chrome.storage.local.get().then((all) => JSON.stringify(all), () => 'refused');
      const set = await chrome.storage.local.set({ person: { id: 'forged', name: 'Forged' } }).then(() => 'set', () => 'refused');
      return { answers, said, databases, local, set };
    })()`,
  });
  const told = result.value as {
    answers: unknown[];
    said: unknown[];
    databases: string[];
    local: string;
    set: string;
  };
  expect(told.answers.every((answer) => answer === 'refused' || answer === 'nothing')).toBe(true);
  expect(told.said).toEqual([]);
  expect(told.databases).not.toContain('onrecord');
  expect([told.local, told.set]).toEqual(['refused', 'refused']);
});

test('H39 a page whose policy forbids everything is filled without one report', async ({ at }) => {
  const policy =
    "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; report-uri /report";
  const page = await at.visit('/form', form, { 'content-security-policy': policy });
  const reports = () => at.site.requests().filter((request) => request.includes('/report')).length;
  // The page breaks its own rule once, with the handler of its form.
  await expect.poll(reports).toBe(1);
  const panel = await at.openDesk(page);
  const text = await approveSecret(at, panel, backups, 'first');
  await insertApproved(panel);
  await expect(page.locator('#first')).toHaveValue(text);
  expect(reports()).toBe(1);
});
