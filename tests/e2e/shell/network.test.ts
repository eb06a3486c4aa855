import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { launchExtension } from '../../../scripts/browser/launch.ts';
import { isTheBrowsersOwn, loggedRequests } from '../../../scripts/browser/netlog.ts';
import { serveFolder } from '../../../scripts/browser/serve.ts';
import { insertApproved } from '../desk.ts';

/**
 * The evidence is the network log of the whole browser, so that no process of the extension (panel, match worker,
 * background, agent) can be overlooked.
 */
test('the whole journey makes no network request of its own', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-netlog-'));
  const log = join(folder, 'net.json');
  const site = await serveFolder('tests/pages');
  const extension = await launchExtension({ flags: [`--log-net-log=${log}`] });
  const page = await extension.context.newPage();
  await page.goto(`${site.origin}/sample/assessment.html`);
  const popup = await extension.openPopup(page);
  await popup.getByRole('button', { name: 'Answer as Wildix' }).click();
  await popup.getByRole('button', { name: /^Approve \d+ high-confidence/ }).click();
  await insertApproved(popup);
  await extension.close();

  const seen = loggedRequests(log);
  const ofThePage = seen.filter(({ url }) => url.startsWith(site.origin));
  const ofTheExtension = seen.filter(({ initiator }) => initiator.includes(extension.extensionId));
  const elsewhere = seen.filter(({ url }) => !url.startsWith(site.origin) && !isTheBrowsersOwn(url));
  site.close();
  rmSync(folder, { recursive: true });
  expect(ofThePage.some(({ url }) => url.endsWith('/assessment.css'))).toBe(true);
  expect(ofTheExtension).toEqual([]);
  expect(elsewhere.map(({ url }) => url.slice(0, 120))).toEqual([]);
});
