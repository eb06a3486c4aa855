/**
 * `npm run release [-- --dry-run]`: the three store packages and the sources, byte for byte the same for the same
 * commit, with their checksums, what changed in what the extension may do, and the notes for this version.
 * Uploads nothing. Without `--dry-run` it insists on a clean tree and on a section for this version in CHANGELOG.md.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import { build } from 'wxt';
import { sbomOf, type Lockfile } from './supply/sbom.ts';

const stores = ['chrome', 'edge', 'firefox'] as const;
const out = 'release';
/** The earliest moment a zip can state; real times would make every package differ. */
const mtime = new Date('1980-01-01T00:00:00');

const isDryRun = process.argv.includes('--dry-run');
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

function git(...args: string[]): string {
  return execFileSync('git', args, { encoding: 'utf8' });
}

function stop(cause: string, nextStep: string): never {
  console.error(`${cause}\n${nextStep}`);
  process.exit(1);
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .toSorted();
}

/** Names are sorted and times fixed, so that only the contents decide the bytes. */
function pack(root: string, paths: readonly string[]): Uint8Array {
  const contents: Zippable = {};
  for (const path of paths) contents[path] = [readFileSync(join(root, path)), { mtime, level: 9 }];
  return zipSync(contents);
}

function write(name: string, bytes: Uint8Array): string {
  writeFileSync(join(out, name), bytes);
  return `${createHash('sha256').update(bytes).digest('hex')}  ${name}`;
}

function notesOf(wanted: string): string | null {
  const sections = readFileSync('CHANGELOG.md', 'utf8').split(/^## /m);
  const section = sections.find((text) => text.startsWith(wanted) || text.startsWith(`[${wanted}]`));
  return section ? `## ${section.trim()}` : null;
}

/** What the extension may do, and what of it is new since the release before; part of the notes. */
function manifestChanges(): string {
  const manifests = 'tests/e2e/manifests';
  const before = spawnSync('git', ['describe', '--tags', '--abbrev=0'], { encoding: 'utf8' }).stdout.trim();
  const { permissions } = JSON.parse(readFileSync(`${manifests}/chrome.json`, 'utf8')) as {
    permissions: string[];
  };
  const may = `### Permissions\n\n${permissions.join(', ')}; no site at install.`;
  if (before === '') return `${may} The first release: nothing to compare the manifests with.`;
  const changed = git('diff', '--unified=0', before, '--', manifests);
  return changed === ''
    ? `${may} The manifests are those of ${before}.`
    : `${may} Changed in the manifests since ${before}:\n\n\`\`\`diff\n${changed}\`\`\``;
}

const notes = notesOf(version) ?? (isDryRun ? notesOf('Unreleased') : null);
if (!notes)
  stop(`CHANGELOG.md says nothing of ${version}.`, 'Give it a section of its own, then run this again.');
if (!isDryRun && git('status', '--porcelain') !== '')
  stop('The working tree has changes that are not committed.', 'Commit them, or use --dry-run.');

rmSync(out, { recursive: true, force: true });
mkdirSync(out);
const silent = () => undefined;
/** The sums and the notes are what this command says; a build that fails throws. */
const logger = {
  debug: silent,
  info: silent,
  log: silent,
  success: silent,
  fatal: console.error,
  error: console.error,
  warn: console.error,
  level: 0,
};
const sums: string[] = [];
for (const store of stores) {
  // In a folder of its own: whoever has the extension loaded from .output keeps it.
  await build({ browser: store, outDir: `${out}/unpacked`, logger });
  const folder = `${out}/unpacked/${store}-mv3`;
  sums.push(write(`onrecord-${version}-${store}.zip`, pack(folder, filesIn(folder))));
}
rmSync(join(out, 'unpacked'), { recursive: true });
sums.push(write(`onrecord-${version}-sources.zip`, pack('.', git('ls-files').trim().split('\n').toSorted())));
const lockfile = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lockfile;
sums.push(write(`onrecord-${version}-sbom.cdx.json`, Buffer.from(sbomOf(lockfile))));
writeFileSync(join(out, 'SHA256SUMS'), `${sums.join('\n')}\n`);
writeFileSync(join(out, 'VERSION'), version);

const changes = manifestChanges();
writeFileSync(join(out, 'NOTES.md'), `${notes}\n\n${changes}\n`);
console.log(`${sums.join('\n')}\n\n${changes}`);
console.log(`\n${isDryRun ? 'Dry run: ' : ''}${stores.length} packages and the sources are in ${out}/.`);
