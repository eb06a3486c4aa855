import { build } from 'esbuild';
import { test as base, type Page } from '../harness.ts';
import { speakIn, type Language } from '../../speak.ts';
import type { Scene } from './mountLibrary.tsx';

export { expect } from '../harness.ts';
export type { Page } from '../harness.ts';

/** The policy of the extension's own pages, as far as a web page can have it. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; " +
  "require-trusted-types-for 'script'; trusted-types 'none'";

let building: Promise<{ js: string; css: string }> | null = null;

function libraryFiles(): Promise<{ js: string; css: string }> {
  building ??= build({
    entryPoints: ['tests/page/library/mountLibrary.tsx'],
    bundle: true,
    write: false,
    outdir: 'out',
    format: 'esm',
    target: 'es2023',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
  }).then(({ outputFiles }) => {
    const ending = (end: string) => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? '';
    return { js: ending('.js'), css: ending('.css') };
  });
  return building;
}

const document = `<!doctype html><html lang="en" data-place="library"><meta charset="utf-8"><title>OnRecord</title>
  <link rel="stylesheet" href="/page.css"><div id="root"></div><script type="module" src="/page.js"></script></html>`;

/** The browser's own store with nothing in it: every setting is as it comes. */
function emptySettings(): void {
  const nothing = { get: async () => ({}), set: async () => {} };
  const onChanged = { addListener: () => {}, removeListener: () => {} };
  const storage = { local: nothing, managed: nothing, onChanged };
  Object.assign(globalThis, { browser: { runtime: { id: 'test' }, storage } });
}

export interface LibraryFixtures {
  /** Opens the library page over an empty memory; any violation of our policy and any page error fails the test. */
  openLibraryPage(scene?: Scene, view?: string, language?: Language): Promise<Page>;
}

export const test = base.extend<LibraryFixtures>({
  openLibraryPage: async ({ page }, use) => {
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await page.addInitScript(emptySettings);
    const { js, css } = await libraryFiles();
    const headers = { 'content-security-policy': policy };
    await page.route('https://library.example/**', (route) => {
      const { pathname } = new URL(route.request().url());
      if (pathname === '/page.js') return route.fulfill({ contentType: 'text/javascript', body: js });
      if (pathname === '/page.css') return route.fulfill({ contentType: 'text/css', body: css });
      if (pathname.endsWith('.svg')) return route.fulfill({ path: `public${pathname}` });
      return route.fulfill({ contentType: 'text/html', headers, body: document });
    });
    await page.setViewportSize({ width: 1200, height: 900 });
    await use(async (scene = {}, view = 'answers', language = 'en') => {
      await speakIn(page, language);
      await page.goto(`https://library.example/#${view}`);
      await page.evaluate((given) => globalThis.mount(given as never), scene);
      await page.getByRole('banner').waitFor();
      return page;
    });
    if (complaints.length > 0) throw new Error(`The library page complained: ${complaints.join(' | ')}`);
  },
});
