// Plain JavaScript, because it runs before the project's own Node is installed.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['firefox-esr', 'firefox', 'firefox-developer-edition'];
const elsewhere = ['/Applications/Firefox.app/Contents/MacOS/firefox'];

/**
 * Path of a Firefox that installs unsigned extensions for a test, or null.
 * The FIREFOX environment variable wins over what is found on the PATH.
 * @returns {string | null}
 */
export function findFirefox() {
  const named = process.env['FIREFOX'];
  if (named) return existsSync(named) ? named : null;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = folders.flatMap((folder) => names.map((name) => join(folder, name))).concat(elsewhere);
  return candidates.find((path) => existsSync(path)) ?? null;
}
