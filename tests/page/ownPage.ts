import { build } from 'esbuild';
import { speakIn, type Language } from '../speak.ts';
import type { Page } from './harness.ts';

/** The policy of the extension's own pages, as far as a web page can have it. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; " +
  "require-trusted-types-for 'script'; trusted-types 'none'";

const origin = 'https://onrecord.example';

/** One of the extension's own pages, without the extension: a script that defines `mount`, and what it is given. */
export interface OwnPage {
  /** The file that renders it; it sets `globalThis.mount`. */
  readonly script: string;
  readonly place: 'popup' | 'library';
}

interface Files {
  readonly js: string;
  readonly css: string;
}

const built = new Map<string, Promise<Files>>();

/** Script and style of such a page, bundled once. */
export function filesOf(script: string): Promise<Files> {
  const known = built.get(script);
  if (known) return known;
  const building = build({
    entryPoints: [script],
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
  built.set(script, building);
  return building;
}

/** The page's document; its script and style stand beside it. */
export function documentOf(place: string): string {
  return `<!doctype html><html lang="en" data-place="${place}"><meta charset="utf-8"><title>OnRecord</title>
  <link rel="stylesheet" href="/page.css"><div id="root"></div><script type="module" src="/page.js"></script></html>`;
}

/**
 * Serves the page under the extension's policy; `open` then goes to it and mounts a scene, in one language. Any violation of the
 * policy and any error of the page is in `complaints`, which the test has to look at in the end.
 */
export async function serveOwnPage(page: Page, { script, place }: OwnPage) {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  const { js, css } = await filesOf(script);
  const headers = { 'content-security-policy': policy };
  await page.route(`${origin}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/page.js') return route.fulfill({ contentType: 'text/javascript', body: js });
    if (pathname === '/page.css') return route.fulfill({ contentType: 'text/css', body: css });
    if (pathname.endsWith('.svg')) return route.fulfill({ path: `public${pathname}` });
    return route.fulfill({ contentType: 'text/html', headers, body: documentOf(place) });
  });
  const open = async (scene: unknown, language: Language, hash = ''): Promise<Page> => {
    await speakIn(page, language);
    await page.goto(`${origin}/${hash}`);
    await page.evaluate((given) => globalThis.mount(given), scene);
    await page.getByRole('banner').waitFor();
    return page;
  };
  return { open, complaints };
}

/** Fails the test where the page complained. */
export function expectNoComplaints(complaints: readonly string[]): void {
  if (complaints.length > 0) throw new Error(`The page complained: ${complaints.join(' | ')}`);
}

declare global {
  var mount: (scene: unknown) => Promise<void> | void;
}
