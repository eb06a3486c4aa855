import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { RunningExtension } from '../browser/launch.ts';
import { pictureSideBySide } from '../demo/picture.ts';

/** CSS pixels, as Chrome, Edge and Firefox take them. */
const listing = { width: 1280, height: 800 };

/**
 * Two pictures of the form with the panel beside it: a question under review, and the form filled. What is pressed is
 * found by its place, because the words are those of the language.
 */
export async function shootListing(extension: RunningExtension, form: string, folder: string): Promise<void> {
  const page = await extension.context.newPage();
  await page.setViewportSize({ width: 1013, height: 1013 });
  await page.goto(form);
  const popup = await extension.openPopup(page);
  await popup.setViewportSize({ width: 420, height: 760 });
  // As tall as the picture, as it is beside a page; a popup is 600 at most.
  await popup.evaluate(() => (document.documentElement.dataset['place'] = 'sidepanel'));
  await popup.locator('.vendors button').last().click();
  await popup.locator('.progress').waitFor();
  await popup.locator('.row [data-band="high"]').first().click();
  await popup.locator('.card').waitFor();
  await together(extension, page, popup, join(folder, '1-review.png'));

  await popup.locator('.footer .primary').click();
  await popup.locator('.footer .primary').click();
  await popup.locator('dialog .primary').click();
  await popup.getByRole('progressbar').waitFor({ state: 'detached' });
  await page.evaluate(() => scrollTo(0, 0));
  await together(extension, page, popup, join(folder, '2-inserted.png'));
}

async function together(extension: RunningExtension, page: Page, popup: Page, file: string): Promise<void> {
  const [of, beside] = [file.replace('.png', '-page.png'), file.replace('.png', '-panel.png')];
  await page.screenshot({ path: of });
  await popup.screenshot({ path: beside });
  await pictureSideBySide(extension.context, { page: of, panel: beside }, file, listing);
  for (const part of [of, beside]) rmSync(part);
}
