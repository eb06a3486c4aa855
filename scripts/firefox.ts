/**
 * `npm run test:firefox`: the Firefox build in a real Firefox. Installs what it needs: Firefox itself (as root
 * on Debian) and the driver, which has a lockfile of its own so that the product's stays short.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { findFirefox } from './browser/firefox.mjs';

const folder = 'tests/firefox';
const reportFile = 'test-results/firefox.json';

function run(command: string, args: readonly string[], cwd = '.'): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', CI: '1' };
  return spawnSync(command, args, { cwd, stdio: 'inherit', env }).status === 0;
}

function installFirefox(): void {
  console.log('No Firefox found; installing it …');
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', 'firefox-esr']);
  }
  if (!findFirefox())
    throw new Error(
      'These tests need Firefox, and it could not be installed here. ' +
        'Install it, or set FIREFOX to the path of one, then run the command again.',
    );
}

function installDriver(): void {
  const lockfile = join(folder, 'package-lock.json');
  const installed = join(folder, 'node_modules', '.package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lockfile).mtimeMs) return;
  if (!run('npm', ['ci', '--ignore-scripts'], folder))
    throw new Error('The driver of Firefox could not be installed: is the registry there?');
}

if (!findFirefox()) installFirefox();
installDriver();
const ready = run('tsc', ['-p', join(folder, 'tsconfig.json')]) && run('wxt', ['build', '-b', 'firefox']);
const config = join(folder, 'vitest.config.ts');
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`];
const passed = ready && run('vitest', ['run', '--config', config, ...reporters]);
const { numPassedTests, numFailedTests } = ready
  ? (JSON.parse(readFileSync(reportFile, 'utf8')) as { numPassedTests: number; numFailedTests: number })
  : { numPassedTests: 0, numFailedTests: 1 };
const failed = passed ? numFailedTests : Math.max(numFailedTests, 1);
console.log(`\n${numPassedTests} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
