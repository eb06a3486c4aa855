/** The packages that go to the stores, made as a release makes them, each installed in a clean profile. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { strFromU8, unzipSync, type Unzipped } from 'fflate';
import { launchExtension } from '../../../scripts/browser/launch.ts';
import { serveFolder } from '../../../scripts/browser/serve.ts';
import { insertApproved, openCard } from '../../e2e/desk.ts';

test.describe.configure({ mode: 'serial', timeout: 600_000 });

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' });
const state = () => [git('rev-parse', 'HEAD'), git('tag'), git('status', '--porcelain')].join('\n');
const contentsOf = (name: string): Unzipped =>
  unzipSync(readFileSync(`release/onrecord-${version}-${name}.zip`));

function unpack(files: Unzipped, folder: string): string {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return folder;
}

test.beforeAll(() => {
  const before = state();
  execFileSync('node', ['scripts/release.ts', '--dry-run'], { stdio: 'pipe' });
  expect(state()).toBe(before);
});

for (const store of ['chrome', 'edge'] as const)
  test(`P05 the package for ${store}, in a clean profile, finds the questions and inserts an answer that the page holds`, async () => {
    const folder = unpack(contentsOf(store), test.info().outputPath('unpacked'));
    const [extension, site] = await Promise.all([
      launchExtension({ extension: folder }),
      serveFolder('tests/pages'),
    ]);
    try {
      const page = await extension.context.newPage();
      await page.goto(`${site.origin}/sample/assessment.html`);
      const popup = await extension.openPopup(page);
      await popup.getByRole('button', { name: 'Answer as Wildix' }).click();
      const card = await openCard(popup, 'Which content created by our users do you host?');
      await card.getByRole('button', { name: /^Approve/ }).click();
      await insertApproved(popup);
      await expect(page.locator('[name="q1-4"]')).toHaveValue(/chat/i);
      await expect(popup.getByText('Inserted, the page holds it', { exact: true })).toBeVisible();
    } finally {
      await extension.close();
      site.close();
    }
  });

test('P05 the sources, unpacked elsewhere, build the packages for Chrome and Firefox to the byte', () => {
  const folder = unpack(contentsOf('sources'), test.info().outputPath('sources'));
  // What an install from the lockfile would bring.
  cpSync('node_modules', join(folder, 'node_modules'), { recursive: true, verbatimSymlinks: true });
  for (const store of ['chrome', 'firefox']) {
    execFileSync(join(folder, 'node_modules/.bin/wxt'), ['build', '-b', store], {
      cwd: folder,
      stdio: 'pipe',
    });
    const packed = contentsOf(store);
    expect(Object.keys(packed).length).toBeGreaterThan(20);
    for (const [path, bytes] of Object.entries(packed)) {
      const built = readFileSync(join(folder, `.output/${store}-mv3`, path));
      expect(built.equals(bytes), `${store}: ${path}`).toBe(true);
    }
  }
});

test('P08 the sums name every file of a release, and the notes what it may do', () => {
  const sums = readFileSync('release/SHA256SUMS', 'utf8').trim().split('\n');
  const named = sums.map((line) => line.split('  ')[1]);
  expect(named).toEqual(
    [...['chrome', 'edge', 'firefox', 'sources'].map((one) => `${one}.zip`), 'sbom.cdx.json'].map(
      (one) => `onrecord-${version}-${one}`,
    ),
  );
  const notes = readFileSync('release/NOTES.md', 'utf8');
  const { permissions } = JSON.parse(
    strFromU8(contentsOf('chrome')['manifest.json'] ?? new Uint8Array()),
  ) as {
    permissions: string[];
  };
  for (const permission of permissions) expect(notes).toContain(permission);
});
