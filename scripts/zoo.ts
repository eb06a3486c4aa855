/**
 * `npm run test:zoo`: tries OnRecord on the form libraries of tests/zoo and prints the matrix.
 *   npm run test:zoo              every library
 *   npm run test:zoo -- mui antd  only these
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findLibraries, type LibraryFile } from '../tests/zoo/run/libraries.ts';
import { matrixHead, matrixLines, summaryLines } from '../tests/zoo/run/matrix.ts';
import { runLibrary, type LibraryReport } from '../tests/zoo/run/runLibrary.ts';
import { findChromium } from './browser/chromium.mjs';
import { serveFolder } from './browser/serve.ts';

const zoo = 'tests/zoo';
/** Most of a trial is waiting for the page, so two cores carry three pages. */
const pagesAtOnce = 3;

/** The libraries have a lockfile of their own, so that the product's stays short. */
function installLibraries(): void {
  const lockfile = join(zoo, 'package-lock.json');
  const installed = join(zoo, 'node_modules', '.package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lockfile).mtimeMs) return;
  console.log('Installing the libraries of the zoo …');
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts'], { cwd: zoo, stdio: 'inherit' });
  if (status !== 0)
    throw new Error('The libraries of the zoo could not be installed: is the registry there?');
}

async function runAll(libraries: readonly LibraryFile[]): Promise<LibraryReport[]> {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-zoo-'));
  const site = await serveFolder(folder);
  const args = [
    '--no-sandbox',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    // A library that asks for fonts or icons elsewhere does without.
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
  ];
  const browser = await chromium.launch({ executablePath: findChromium() ?? 'chromium', args });
  const waiting = [...libraries];
  const reports: LibraryReport[] = [];
  const worker = async () => {
    for (let library = waiting.shift(); library; library = waiting.shift()) {
      const report = await runLibrary(browser, library, { folder, origin: site.origin });
      console.log(matrixLines(report).join('\n'));
      reports.push(report);
    }
  };
  await Promise.all(Array.from({ length: pagesAtOnce }, worker));
  await browser.close();
  site.close();
  rmSync(folder, { recursive: true, force: true });
  return reports;
}

/** The cells see the libraries' own types, so they are no part of the project's type check. */
function cellsHaveTypes(): boolean {
  return spawnSync('tsc', ['-p', join(zoo, 'tsconfig.json')], { stdio: 'inherit' }).status === 0;
}

installLibraries();
const names = process.argv.slice(2);
const libraries = findLibraries(join(zoo, 'cells'), names);
if (names.length === 0 && !cellsHaveTypes()) throw new Error('The cells do not compile.');
console.log(matrixHead);
const reports = await runAll(libraries);
const summary = summaryLines(reports);
console.log(summary.join('\n'));
process.exit(summary.at(-1)?.endsWith(' 0 failed') ? 0 : 1);
