import { chromium } from '@playwright/test';
import { findChromium } from '../browser/chromium.mjs';

const looks = [
  ['light', { colorScheme: 'light', forcedColors: 'none' }],
  ['dark', { colorScheme: 'dark', forcedColors: 'none' }],
  ['forced', { colorScheme: 'light', forcedColors: 'active' }],
] as const;

/** A picture of each piece of the gallery in each look, in the width of a popup; returns how many. */
export async function shootGallery(origin: string, folder: string): Promise<number> {
  const browser = await chromium.launch({
    executablePath: findChromium() ?? 'chromium',
    args: ['--no-sandbox'],
  });
  let count = 0;
  try {
    for (const [look, media] of looks) {
      const page = await browser.newPage({ ...media, reducedMotion: 'reduce' });
      await page.goto(`${origin}/states#card`);
      await page.locator('.gallery-states').waitFor();
      for (const place of await page.evaluate(() => globalThis.places)) {
        const isLibrary = place.startsWith('library/');
        await page.setViewportSize(isLibrary ? { width: 1200, height: 900 } : { width: 420, height: 600 });
        // The address alone differs, which by itself loads nothing.
        await page.goto('about:blank');
        await page.goto(`${origin}/states#${place}`);
        await page.waitForFunction(() => document.querySelector('#root')?.childElementCount);
        const name = decodeURIComponent(place)
          .toLowerCase()
          .replaceAll(/[^a-z0-9]+/g, '-');
        await page.screenshot({ path: `${folder}/${name}-${look}.png`, fullPage: true });
        count += 1;
      }
      await page.close();
    }
  } finally {
    await browser.close();
  }
  return count;
}

declare global {
  /** The addresses of the gallery's pieces. */
  var places: readonly string[];
}
