import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { serveFolder, type StaticServer } from '../../scripts/browser/serve.ts';
import { launchFirefox, type RunningFirefox } from './firefox.ts';

const sample = 'sample/assessment.html';
const contentField = '[name="q1-4"]';

let firefox: RunningFirefox;
let site: StaticServer;

beforeEach(async () => {
  [firefox, site] = await Promise.all([launchFirefox(), serveFolder('tests/pages')]);
});

afterEach(async () => {
  await firefox.close();
  site.close();
});

/** The first button that says this, once it is there. */
function button(panel: Page, words: string) {
  return panel.locator(`::-p-xpath(//button[contains(., ${JSON.stringify(words)})])`);
}

function textOf(panel: Page): Promise<string> {
  return panel.evaluate(() => document.body.innerText);
}

async function showing(panel: Page, text: string): Promise<void> {
  await panel.waitForFunction((wanted) => document.body.innerText.includes(wanted), {}, text);
}

async function openDesk(path = sample, vendor = 'Wildix') {
  const page = await firefox.openSite(`${site.origin}/${path}`);
  const tabId = await firefox.clickToolbar(page);
  const panel = await firefox.openPanel(tabId);
  await button(panel, `Answer as ${vendor}`).click();
  await showing(panel, 'Not on record');
  return { page, panel, tabId };
}

function valueOf(page: Page, selector: string): Promise<string> {
  return page.$eval(selector, (field) => (field as HTMLInputElement).value);
}

/** Opens a question of the list; its card shows the documented answer. */
async function openCard(panel: Page, question: string): Promise<void> {
  await button(panel, question).click();
  await panel.waitForSelector('textarea');
}

test('a click on the toolbar button finds the questions and writes nothing', async () => {
  const { page, panel } = await openDesk();
  expect(await textOf(panel)).toMatch(/high-confidence/);
  expect(await valueOf(page, contentField)).toBe('');
});

test('approved answers go into the form, the page holds them, and Undo takes them out', async () => {
  const { page, panel } = await openDesk();
  await button(panel, 'high-confidence').click();
  await button(panel, 'Insert ').click();
  await panel.locator('dialog button:last-of-type').click();
  await showing(panel, 'the page holds');
  expect(await valueOf(page, contentField)).toMatch(/chat/i);
  await button(panel, 'Undo all').click();
  await showing(panel, 'taken out of the page again');
  expect(await valueOf(page, contentField)).toBe('');
});

test('what was typed is there again in the next panel', async () => {
  const { panel, tabId } = await openDesk();
  await openCard(panel, 'Name your data protection officer');
  await panel.locator('textarea').fill('Please write to our privacy team.');
  await panel.close();
  const again = await firefox.openPanel(tabId);
  await showing(again, 'Edited');
  await openCard(again, 'Name your data protection officer');
  expect(await valueOf(again, 'textarea')).toBe('Please write to our privacy team.');
});

test('a vendor gets its own answers only', async () => {
  const { panel } = await openDesk(sample, 'Wildmoka');
  await openCard(panel, 'Which content created');
  expect(await textOf(panel)).not.toContain('Wildix Security');
});

test('questions in a closed shadow root are found and filled', async () => {
  const page = await firefox.openSite(`${site.origin}/sample/assessment.html`);
  await page.evaluate(() => {
    const host = document.createElement('section');
    document.body.replaceChildren(host);
    const root = host.attachShadow({ mode: 'closed' });
    root.innerHTML =
      '<h2>Security assessment</h2><p><label>Which content created by our users do you host? <textarea></textarea></label></p>' +
      '<p><label>Do you encrypt backups at rest? <textarea></textarea></label></p>' +
      '<p><label>How often do you scan for vulnerabilities? <textarea></textarea></label></p>';
    Object.assign(window, { held: () => root.querySelector('textarea')?.value });
  });
  const panel = await firefox.openPanel(await firefox.clickToolbar(page));
  await button(panel, 'Answer as Wildix').click();
  await button(panel, 'Approve 1 high-confidence').click();
  await button(panel, 'Insert 1').click();
  await panel.locator('dialog button:last-of-type').click();
  await showing(panel, 'the page holds');
  expect(await page.evaluate('window.held()')).toMatch(/chat/i);
});

test('the panel opens in the sidebar from the popup', async () => {
  const { panel } = await openDesk();
  await panel.locator('button[aria-label*="beside" i], button[title*="beside" i]').click();
  expect(await firefox.sidebarAddress()).toMatch(/sidepanel\.html/);
});
