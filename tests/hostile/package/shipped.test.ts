import { globSync, readFileSync, rmSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { build } from 'wxt';
import { nameOf, shippedPlaces, type Lockfile } from '../../../scripts/supply/sbom.ts';

const outDir = 'test-results/with-maps';

/** The packages that some code in a bundle comes from, as the bundler's own source maps name them. */
async function bundled(): Promise<Set<string>> {
  rmSync(outDir, { recursive: true, force: true });
  await build({
    browser: 'chrome',
    outDir,
    hooks: {
      'vite:build:extendConfig': (_, config) => {
        config.build = { ...config.build, sourcemap: true };
      },
    },
  });
  const sources = globSync(`${outDir}/**/*.map`).flatMap(
    (path) => (JSON.parse(readFileSync(path, 'utf8')) as { sources: string[] }).sources,
  );
  const inPackage = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//;
  return new Set(sources.flatMap((source) => inPackage.exec(source)?.[1] ?? []));
}

/** Packages that a shipped one asks for, of which the bundler keeps nothing. */
const leftOut = ['dom-serializer'];

test('P06 the bill of materials names every package that has code in a bundle, and no other', async () => {
  test.setTimeout(600_000);
  const lockfile = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lockfile;
  const named = new Set(shippedPlaces(lockfile).map(nameOf));
  expect([...named].filter((name) => !leftOut.includes(name)).toSorted()).toEqual(
    [...(await bundled())].toSorted(),
  );
});
