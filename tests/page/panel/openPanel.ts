import { build } from 'esbuild';
import { test as base, type Page } from '../harness.ts';
import { speakIn, type Language } from '../../speak.ts';
import type { Scene } from './mountPanel.tsx';

export { expect } from '../harness.ts';
export type { Page } from '../harness.ts';

/** The policy of the extension's own pages, as far as a web page can have it. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; " +
  "require-trusted-types-for 'script'; trusted-types 'none'";

let building: Promise<{ js: string; css: string }> | null = null;

function panelFiles(): Promise<{ js: string; css: string }> {
  building ??= build({
    entryPoints: ['tests/page/panel/mountPanel.tsx'],
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

const document = `<!doctype html><html lang="en" data-place="popup"><meta charset="utf-8"><title>OnRecord</title>
  <link rel="stylesheet" href="/panel.css"><div id="root"></div><script type="module" src="/panel.js"></script></html>`;

export interface PanelFixtures {
  /** Opens the panel over a made-up page and an empty memory, in the size of a popup. */
  openPanel(scene?: Scene, language?: Language): Promise<Page>;
}

/** Playwright's test with a panel; any violation of the extension's policy and any page error fails it. */
export const test = base.extend<PanelFixtures>({
  openPanel: async ({ page }, use) => {
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    const { js, css } = await panelFiles();
    const headers = { 'content-security-policy': policy };
    await page.route('https://panel.example/**', (route) => {
      const { pathname } = new URL(route.request().url());
      if (pathname === '/panel.js') return route.fulfill({ contentType: 'text/javascript', body: js });
      if (pathname === '/panel.css') return route.fulfill({ contentType: 'text/css', body: css });
      if (pathname.endsWith('.svg')) return route.fulfill({ path: `public${pathname}` });
      return route.fulfill({ contentType: 'text/html', headers, body: document });
    });
    await page.setViewportSize({ width: 420, height: 600 });
    await use(async (scene = {}, language = 'en') => {
      await speakIn(page, language);
      await page.goto('https://panel.example/');
      await page.evaluate((given) => globalThis.mount(given), scene);
      await page.getByRole('banner').waitFor();
      return page;
    });
    if (complaints.length > 0) throw new Error(`The panel complained: ${complaints.join(' | ')}`);
  },
});

declare global {
  var mount: (scene: Scene) => Promise<void>;
}
