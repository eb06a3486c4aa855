// Plain JavaScript, because it runs before the project's own Node is installed.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome-for-testing', 'chrome'];
const elsewhere = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
];

/**
 * Path of a Chromium that loads unpacked extensions from the command line, or null. The branded Google
 * Chrome is left out on purpose: since version 137 it ignores `--load-extension`.
 * The CHROMIUM environment variable wins over what is found on the PATH.
 * @returns {string | null}
 */
export function findChromium() {
  const named = process.env['CHROMIUM'];
  if (named) return existsSync(named) ? named : null;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = folders.flatMap((folder) => names.map((name) => join(folder, name))).concat(elsewhere);
  return candidates.find((path) => existsSync(path)) ?? null;
}
