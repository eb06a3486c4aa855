import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import type { RunningExtension } from '../browser/launch.ts';

const question = 'Which content created by our users do you host?';

/** What the menu opens, by the name of its dialog's picture. */
const dialogs = [
  ['send', 'Send for review …'],
  ['export', 'Export …'],
  ['check', 'Check before handing in'],
  ['keys', 'Keyboard shortcuts'],
  ['about', 'About OnRecord'],
] as const;

/** The popup through a first visit, its dialogs, the side panel, and the readable copy of the review. */
export async function shootPanel(
  { context, extensionId, openPopup }: RunningExtension,
  origin: string,
  fileOf: (name: string) => string,
): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${origin}/sample/assessment.html`);
  const popup = await openPopup(page);
  const choose = popup.getByRole('button', { name: 'Answer as Wildix' });
  await choose.waitFor();
  await popup.screenshot({ path: fileOf('popup-first-visit') });
  await choose.click();
  await popup.getByRole('region', { name: 'Progress' }).waitFor();
  await popup.screenshot({ path: fileOf('popup-list') });
  for (const [name, item] of dialogs) await shootDialog(popup, item, fileOf(`dialog-${name}`));
  await popup.getByRole('listitem', { name: question }).getByRole('button').first().click();
  await popup.screenshot({ path: fileOf('popup-card') });
  await shootTwin(popup, fileOf('readable-copy'));

  const beside = await context.newPage();
  await beside.setViewportSize({ width: 320, height: 900 });
  const tab = new URL(popup.url()).searchParams.get('tab');
  await beside.goto(`chrome-extension://${extensionId}/sidepanel.html?tab=${tab}`);
  await beside.getByRole('region', { name: 'Progress' }).waitFor();
  await beside.screenshot({ path: fileOf('side-panel') });
  await beside.getByRole('listitem', { name: question }).getByRole('button').first().click();
  await beside.screenshot({ path: fileOf('side-panel-card') });
  await popup.getByRole('button', { name: /^Approve \d+ high/ }).click();
  await popup.getByRole('button', { name: /^Insert \d+ approved/ }).click();
  await popup.getByRole('dialog').waitFor();
  await popup.screenshot({ path: fileOf('dialog-insert') });
}

async function choose(popup: Page, item: string): Promise<void> {
  await popup.getByRole('button', { name: 'Menu' }).click();
  await popup.getByRole('button', { name: item }).click();
  await popup.getByRole('dialog').waitFor();
}

async function shootDialog(popup: Page, item: string, path: string): Promise<void> {
  await choose(popup, item);
  await popup.screenshot({ path });
  await popup.keyboard.press('Escape');
  await popup.getByRole('dialog').waitFor({ state: 'detached' });
}

async function shootTwin(popup: Page, path: string): Promise<void> {
  await choose(popup, 'Send for review …');
  await popup.getByRole('dialog').getByLabel('Your name').fill('Ada Lovelace');
  const download = popup.waitForEvent('download');
  await popup.getByRole('button', { name: 'Save readable copy' }).click();
  const copy = readFileSync(await (await download).path(), 'utf8');
  const sheet = await popup.context().newPage();
  await sheet.setViewportSize({ width: 900, height: 1200 });
  await sheet.setContent(copy);
  await sheet.screenshot({ path });
  await sheet.close();
  await popup.keyboard.press('Escape');
}
