/** `npm run icons`: draws the PNG sizes a browser wants from public/icon/icon.svg. */
import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findChromium } from './browser/chromium.mjs';

const sizes = [16, 32, 48, 96, 128];
const folder = 'public/icon';

const executablePath = findChromium();
if (!executablePath) throw new Error('Chromium is not installed: run this through its npm script.');
const drawing = readFileSync(`${folder}/icon.svg`).toString('base64');
const browser = await chromium.launch({
  executablePath,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  for (const size of sizes) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(
      `<body style="margin:0"><img width="${size}" height="${size}" src="data:image/svg+xml;base64,${drawing}">`,
    );
    await page.getByRole('img').evaluate((image: HTMLImageElement) => image.decode());
    await page.screenshot({ path: `${folder}/${size}.png`, omitBackground: true });
    await page.close();
  }
} finally {
  await browser.close();
}
