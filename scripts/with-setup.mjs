// Makes a fresh machine ready, then runs the given command with the project's own Node.
//   node scripts/with-setup.mjs [--browser] <command> [arguments …]
// Plain JavaScript for the Node that is there; from then on the `node` package pins the version.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from './browser/chromium.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const installed = join(root, 'node_modules', '.package-lock.json');

function run(command, args, options = {}) {
  const result = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
  return result.error ? 1 : (result.status ?? 1);
}

// What the set-up says goes to standard error: the output of a command that is piped stays its own.
const toStandardError = { stdio: ['ignore', 2, 2] };

function stop(cause, nextStep) {
  console.error(`\n${cause}\n${nextStep}`);
  process.exit(1);
}

/** Every package the lockfile names is there, in that version. */
function dependenciesMatch() {
  if (!existsSync(installed)) return false;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const present = JSON.parse(readFileSync(installed, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, entry]) =>
      path === '' ||
      entry.optional ||
      (present[path]?.version === entry.version && existsSync(join(root, path, 'package.json'))),
  );
}

/**
 * Installs what the lockfile names. `npm ci` would refuse: it insists on an entry for every platform's optional
 * package, and some platforms' packages of our formatter and linter are not published for these versions.
 */
function installDependencies() {
  console.error('Installing the packages the lockfile names …');
  if (run('npm', ['install', '--no-save', '--loglevel=error'], toStandardError) !== 0)
    stop(
      'The packages could not be installed.',
      'Check that the npm registry can be reached, then run the command again.',
    );
}

function installChromium() {
  console.error('No Chromium found; installing it …');
  const isRoot = process.getuid?.() === 0;
  const quiet = {
    stdio: ['ignore', 'ignore', 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  if (isRoot && existsSync('/usr/bin/apt-get')) {
    run('apt-get', ['update', '-qq'], quiet);
    run('apt-get', ['install', '-y', '-qq', 'chromium'], quiet);
  } else {
    run(join(root, 'node_modules', '.bin', 'playwright'), ['install', 'chromium'], toStandardError);
  }
  if (!findChromium())
    stop(
      'OnRecord needs Chromium, and it could not be installed here.',
      'Install the package "chromium" of your system, or set CHROMIUM to the path of one, then run the command again.',
    );
}

const args = process.argv.slice(2);
const needsBrowser = args[0] === '--browser';
const [command, ...rest] = needsBrowser ? args.slice(1) : args;
if (!command) stop('No command was given.', 'Use it through an npm script, such as: npm run demo');

if (!dependenciesMatch()) installDependencies();
if (needsBrowser && !findChromium()) installChromium();

const bin = join(root, 'node_modules', '.bin');
process.exit(
  run(command, rest, { env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` } }),
);
