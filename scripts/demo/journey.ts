import { join } from 'node:path';
import { mkdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { vendors } from '#knowledge/bundle.ts';
import type { Report } from '#core/review/report.ts';
import type { RunningExtension } from '../browser/launch.ts';
import type { DemoOptions } from './options.ts';
import { pictureSideBySide } from './picture.ts';
import { readPage, type Reading } from './readPage.ts';

export interface Journey {
  readonly report: Report;
  /** What the page held at the end, read without the extension. */
  readonly readings: readonly Reading[];
  /** What happened, a sentence each. */
  readonly steps: readonly string[];
  readonly screenshots: readonly string[];
}

/**
 * The whole journey as a person makes it: open the page, click the toolbar button, say who answers, approve,
 * insert, and look. With nobody to approve, the high band is approved, and the steps say so.
 */
export async function makeJourney(extension: RunningExtension, options: DemoOptions): Promise<Journey> {
  const steps: string[] = [];
  const screenshots: string[] = [];
  mkdirSync(options.folder, { recursive: true });
  const page = await extension.context.newPage();
  await page.goto(options.url);
  steps.push(`Opened ${options.url}`);

  const popup = await extension.openPopup(page);
  steps.push('Clicked the toolbar button');
  const picture = async (of: Page, name: string) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await of.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const path = join(options.folder, `${name}-${colorScheme}.png`);
      await of.screenshot({ path, fullPage: of === page });
      screenshots.push(path);
    }
  };

  const name = vendors.find(({ id }) => id === options.vendor)?.name ?? options.vendor;
  const answerAs = popup.getByRole('button', { name: `Answer as ${name}` });
  const finished = popup.getByRole('alert').or(popup.getByRole('heading', { name: /no question/i }));
  await answerAs.or(finished).first().waitFor();
  if (await answerAs.isVisible()) {
    await answerAs.click();
    steps.push(`Chose to answer as ${name}`);
    await popup.getByRole('region', { name: 'Progress' }).waitFor();
    await picture(popup, 'popup-suggestions');
    await openFirstSuggestion(popup);
    await picture(popup, 'popup-card');
    steps.push(...(await approveAndInsert(popup, page)));
    await picture(popup, 'popup-inserted');
    screenshots.push(await picturedTogether(extension, page, options.folder));
  } else {
    steps.push(`The panel says: ${(await popup.getByRole('main').innerText()).replaceAll('\n', ' ')}`);
    await picture(popup, 'popup');
  }
  await picture(page, 'page');
  return { report: await saveReport(popup), readings: await readPage(page), steps, screenshots };
}

/** The top of the page after the insertion, with the panel beside it. */
async function picturedTogether(extension: RunningExtension, page: Page, folder: string): Promise<string> {
  const [view, together] = ['page-view-light.png', 'journey.png'].map((name) => join(folder, name));
  if (!view || !together) throw new Error('Two file names were given.');
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 1013, height: 800 });
  await page.evaluate(() => scrollTo(0, 0));
  await page.screenshot({ path: view });
  await page.setViewportSize({ width: 1280, height: 900 });
  await pictureSideBySide(
    extension.context,
    { page: view, panel: join(folder, 'popup-inserted-light.png') },
    together,
  );
  return together;
}

/** Opens the card of the surest suggestion there is, so that the pictures show one. */
async function openFirstSuggestion(popup: Page): Promise<void> {
  const sure = popup.getByRole('listitem').filter({ hasText: /High|Medium|Low/ });
  const row = sure.filter({ hasText: 'High' }).or(sure).first();
  if (await row.isVisible()) await row.getByRole('button').first().click();
}

/** Approves what is safe to approve at once, then inserts it after the panel's own confirmation. */
async function approveAndInsert(popup: Page, page: Page): Promise<readonly string[]> {
  const approve = popup.getByRole('button', { name: /^Approve \d+ high-confidence/ });
  const insert = popup.getByRole('button', { name: /^Insert \d+ approved/ });
  const idle = popup.getByRole('contentinfo');
  await idle.waitFor();
  if (!(await approve.isVisible()))
    return ['Nothing was found with high confidence, so nothing was approved or inserted'];
  const label = (await approve.innerText()).trim();
  await approve.click();
  await insert.click();
  const dialog = popup.getByRole('alertdialog').or(popup.getByRole('dialog'));
  await dialog.getByRole('button', { name: 'Insert', exact: true }).click();
  await popup
    .getByRole('button', { name: /^Undo all/ })
    .or(popup.getByRole('alert'))
    .first()
    .waitFor();
  await popup.getByRole('progressbar').waitFor({ state: 'detached' });
  await page.bringToFront();
  return [
    `${label} (nobody is here to approve, so the high band was approved and nothing else)`,
    'Inserted what was approved',
  ];
}

async function saveReport(popup: Page): Promise<Report> {
  await popup.bringToFront();
  await popup.getByRole('button', { name: 'Menu' }).click();
  const [download] = await Promise.all([
    popup.waitForEvent('download'),
    popup.getByRole('button', { name: 'Save report' }).click(),
  ]);
  return JSON.parse(readFileSync(await download.path(), 'utf8')) as Report;
}
