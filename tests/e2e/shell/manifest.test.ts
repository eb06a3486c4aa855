import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

interface Manifest {
  readonly permissions: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly content_scripts?: readonly unknown[];
  readonly web_accessible_resources?: readonly unknown[];
  readonly externally_connectable?: unknown;
  readonly content_security_policy: { readonly extension_pages: string };
}

const read = (build: string): Manifest => JSON.parse(readFileSync(`.output/${build}/manifest.json`, 'utf8'));
const sorted = (values: readonly string[] | undefined) => (values ?? []).toSorted();

const shared = ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];

test('the Chrome build asks for exactly the designed permissions', () => {
  expect(sorted(read('chrome-mv3').permissions)).toEqual(sorted([...shared, 'sidePanel']));
});

test('the Firefox build asks for the same without the side panel', () => {
  expect(sorted(read('firefox-mv3').permissions)).toEqual(shared);
});

for (const build of ['chrome-mv3', 'firefox-mv3']) {
  test(`${build} may read no site at install and asks per site`, () => {
    const manifest = read(build);
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.optional_permissions ?? []).toEqual([]);
    expect(sorted(manifest.optional_host_permissions)).toEqual(['http://*/*', 'https://*/*']);
  });

  test(`${build} puts nothing into pages and shows nothing to them`, () => {
    const manifest = read(build);
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
  });

  test(`${build} lets its pages load and reach nothing but themselves`, () => {
    const policy = read(build)
      .content_security_policy.extension_pages.split(';')
      .map((rule) => rule.trim());
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy.join(' ')).not.toMatch(/https?:|unsafe|\*/);
  });
}

for (const browser of ['chrome', 'firefox']) {
  test(`the ${browser} build's manifest is the one on file`, () => {
    const onFile: unknown = JSON.parse(readFileSync(`tests/e2e/manifests/${browser}.json`, 'utf8'));
    const { version: _, ...built } = read(`${browser}-mv3`) as Manifest & { readonly version: string };
    expect(built).toEqual(onFile);
  });
}
