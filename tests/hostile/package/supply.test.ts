import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { sbomOf, shippedPlaces, type Lockfile } from '../../../scripts/supply/sbom.ts';

const readJson = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;
const lockfile = readJson<Lockfile>('package-lock.json');

test('P06 everything that ships is named in the lockfile with its checksum, under a licence on the list', () => {
  const allowed = /^(MIT|ISC|Apache-2\.0|BSD-[23]-Clause|0BSD)$/;
  const places = shippedPlaces(lockfile);
  expect(places.length).toBeGreaterThan(15);
  for (const place of places) {
    const { license = '', integrity } = lockfile.packages[place] ?? {};
    expect(license, place).toMatch(allowed);
    expect(integrity, place).toMatch(/^sha512-/);
  }
});

test('P06 what is installed is what the lockfile names: every version, every checksum, and nothing besides', () => {
  const installed = readJson<Lockfile>('node_modules/.package-lock.json').packages;
  expect(Object.keys(installed).length).toBeGreaterThan(100);
  // npm compares each archive with its checksum as it unpacks it, and writes down here the one it compared with.
  for (const [place, { version, integrity }] of Object.entries(installed)) {
    const named = lockfile.packages[place];
    expect([version, integrity], place).toEqual([named?.version, named?.integrity]);
    expect(integrity, place).toMatch(/^sha512-/);
  }
  const missing = Object.entries(lockfile.packages).filter(
    ([place, { optional }]) => place !== '' && !optional && !installed[place],
  );
  expect(missing).toEqual([]);
});

test('P06 every dependency has an exact version and a line that says what it is there for', () => {
  const page = readFileSync('docs/DEPENDENCIES.md', 'utf8');
  const { dependencies, devDependencies } = readJson<Record<string, Record<string, string>>>('package.json');
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
    const licence = lockfile.packages[`node_modules/${name}`]?.license ?? 'none';
    expect(page, name).toMatch(new RegExp(`^\\| ${name} \\| ${licence.replace('.', '\\.')} \\| \\S`, 'm'));
  }
});

test('P06 the bill of materials names what ships and nothing of this machine', () => {
  const text = sbomOf(lockfile);
  expect(sbomOf(lockfile)).toBe(text);
  const bom = JSON.parse(text) as {
    components: { 'bom-ref': string; hashes: { alg: string; content: string }[] }[];
    dependencies: { ref: string; dependsOn: string[] }[];
  };
  expect(bom.components).toHaveLength(shippedPlaces(lockfile).length);
  const refs = new Set(bom.components.map((one) => one['bom-ref']));
  for (const { dependsOn } of bom.dependencies) for (const ref of dependsOn) expect(refs).toContain(ref);
  for (const { hashes } of bom.components) expect(hashes[0]?.content).toMatch(/^[0-9a-f]{128}$/);
  expect(text).not.toMatch(/https?:/);
});

test('P06 no lockfile that is committed names a host to install from', () => {
  const lockfiles = execFileSync('git', ['ls-files', '*package-lock.json'], { encoding: 'utf8' })
    .trim()
    .split('\n');
  expect(lockfiles.length).toBeGreaterThan(2);
  for (const path of lockfiles) expect(readFileSync(path, 'utf8'), path).not.toMatch(/"resolved"/);
});

/** React's own way to set markup, which our views never use (P04). */
const ofReact = /^UNSAFE_VAR_ASSIGNMENT$/;
/** Firefox for Android asks about collected data from its version 142 on; the package is for the desktop. */
const ofAndroid = /^KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION$/;

test('P07 Mozilla’s linter finds no error in the Firefox package, and no warning but those of React', () => {
  test.setTimeout(600_000);
  const folder = 'tests/addons';
  const linter = `${folder}/node_modules/.bin/addons-linter`;
  if (!existsSync(linter)) execFileSync('npm', ['ci', '--ignore-scripts'], { cwd: folder, stdio: 'inherit' });
  const { stdout } = spawnSync(linter, ['.output/firefox-mv3', '--output', 'json'], { encoding: 'utf8' });
  const { errors, warnings } = JSON.parse(stdout) as Record<'errors' | 'warnings', { code: string }[]>;
  expect(errors).toEqual([]);
  expect(
    warnings.map(({ code }) => code).filter((code) => !ofReact.test(code) && !ofAndroid.test(code)),
  ).toEqual([]);
  expect(warnings.filter(({ code }) => ofReact.test(code)).length).toBeLessThanOrEqual(2);
});
