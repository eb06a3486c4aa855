import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { launchExtension } from '../../scripts/browser/launch.ts';
import { serveFolder } from '../../scripts/browser/serve.ts';
import { insertApproved } from './desk.ts';

interface NetLogEvent {
  readonly params?: { readonly url?: string; readonly initiator?: string };
}

/** Every address the browser's own network log names, with who asked for it. */
function requests(log: string): readonly { url: string; initiator: string }[] {
  const { events } = JSON.parse(readFileSync(log, 'utf8')) as { events: readonly NetLogEvent[] };
  return events.flatMap(({ params }) =>
    params?.url && /^(https?|wss?|ftp):/.test(params.url)
      ? [{ url: params.url, initiator: params.initiator ?? '' }]
      : [],
  );
}

/** Chromium's own services, which it asks with or without an extension and whatever flags it is given. */
const browserServices = ['accounts.google.com', 'update.googleapis.com', 'content-autofill.googleapis.com'];

function isTheBrowsersOwn(url: string): boolean {
  return browserServices.includes(new URL(url).hostname);
}

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

  const seen = requests(log);
  const ofThePage = seen.filter(({ url }) => url.startsWith(site.origin));
  const ofTheExtension = seen.filter(({ initiator }) => initiator.includes(extension.extensionId));
  const elsewhere = seen.filter(({ url }) => !url.startsWith(site.origin) && !isTheBrowsersOwn(url));
  site.close();
  rmSync(folder, { recursive: true });
  expect(ofThePage.some(({ url }) => url.endsWith('/assessment.css'))).toBe(true);
  expect(ofTheExtension).toEqual([]);
  expect(elsewhere.map(({ url }) => url.slice(0, 120))).toEqual([]);
});
