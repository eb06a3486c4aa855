import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { serveFolder } from '../../scripts/browser/serve.ts';
import { launchFirefox } from './firefox.ts';

const button = (panel: Page, words: string) =>
  panel.locator(`::-p-xpath(//button[contains(., ${JSON.stringify(words)})])`);

const showing = (panel: Page, text: string) =>
  panel.waitForFunction((wanted) => document.body.innerText.includes(wanted), {}, text);

test(
  'the package that goes to the store, in a clean profile, finds the questions and inserts answers that the page holds',
  { timeout: 600_000 },
  async () => {
    execFileSync('node', ['scripts/release.ts', '--dry-run'], { stdio: 'pipe' });
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    const [firefox, site] = await Promise.all([
      launchFirefox(`release/onrecord-${version}-firefox.zip`),
      serveFolder('tests/pages'),
    ]);
    try {
      const page = await firefox.openSite(`${site.origin}/sample/assessment.html`);
      const panel = await firefox.openPanel(await firefox.clickToolbar(page));
      await button(panel, 'Answer as Wildix').click();
      await button(panel, 'high-confidence').click();
      await button(panel, 'Insert ').click();
      await panel.locator('dialog button:last-of-type').click();
      await showing(panel, 'the page holds');
      expect(
        await page.$eval('[name="q1-4"]', (field) => (field as unknown as { value: string }).value),
      ).toMatch(/chat/i);
    } finally {
      await firefox.close();
      site.close();
    }
  },
);
