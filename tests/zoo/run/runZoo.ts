/** Tries libraries of the zoo in one browser, several pages at a time. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from '../../../scripts/browser/chromium.mjs';
import { quietFlags } from '../../../scripts/browser/quietFlags.ts';
import { serveFolder } from '../../../scripts/browser/serve.ts';
import { findLibraries } from './libraries.ts';
import { hasPassed, isForgivable } from './outcome.ts';
import { runLibrary, type LibraryReport } from './runLibrary.ts';

export const zoo = 'tests/zoo';
/** Most of a trial is waiting for the page, so two cores carry several. */
const pagesAtOnce = 6;

/** The libraries have a lockfile of their own, so that the product's stays short. */
export function installLibraries(): void {
  const lockfile = join(zoo, 'package-lock.json');
  const installed = join(zoo, 'node_modules', '.package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lockfile).mtimeMs) return;
  console.log('Installing the libraries of the zoo …');
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts'], { cwd: zoo, stdio: 'inherit' });
  if (status !== 0)
    throw new Error('The libraries of the zoo could not be installed: is the registry there?');
}

/**
 * Tries the named libraries, all of them without a name; `onReport` is told of each as soon as it is done. Installs
 * what the lockfile names first. A name that is not there throws.
 */
export async function runZoo(
  names: readonly string[],
  onReport: (report: LibraryReport) => void,
): Promise<LibraryReport[]> {
  installLibraries();
  const libraries = findLibraries(join(zoo, 'cells'), names);
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-zoo-'));
  const site = await serveFolder(folder);
  const args = [
    '--no-sandbox',
    ...quietFlags,
    // A library that asks for fonts or icons elsewhere does without.
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
  ];
  const browser = await chromium.launch({ executablePath: findChromium() ?? 'chromium', args });
  const waiting = [...libraries];
  const reports: LibraryReport[] = [];
  const worker = async () => {
    for (let library = waiting.shift(); library; library = waiting.shift()) {
      const tryIt = () => runLibrary(browser, library, { folder, origin: site.origin });
      const first = await tryIt();
      const isTriedAgain = !hasPassed(first) && isForgivable(first);
      const report = isTriedAgain ? { ...(await tryIt()), isAgain: true } : first;
      onReport(report);
      reports.push(report);
    }
  };
  await Promise.all(Array.from({ length: pagesAtOnce }, worker));
  await browser.close();
  site.close();
  rmSync(folder, { recursive: true, force: true });
  return reports;
}
