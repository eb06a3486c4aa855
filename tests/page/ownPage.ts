import { build } from 'esbuild';
import { speakIn, type Language } from '../speak.ts';
import type { Page } from './harness.ts';

/** The policy of the extension's own pages, as far as a web page can have it. */
export const ownPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; " +
  "require-trusted-types-for 'script'; trusted-types 'none'";

const origin = 'https://onrecord.example';

/** One of the extension's own pages, without the extension: a script that defines `mount`, and what it is given. */
export interface OwnPage {
  /** The file that renders it; it sets `globalThis.mount`. */
  readonly script: string;
  readonly place: 'popup' | 'library' | 'gallery';
}

export interface Files {
  readonly js: string;
  readonly css: string;
}

/** Script and style of such a page, as its files are now. */
export async function buildOwnPage(script: string): Promise<Files> {
  const { outputFiles } = await build({
    entryPoints: [script],
    bundle: true,
    write: false,
    outdir: 'out',
    format: 'esm',
    target: 'es2023',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const ending = (end: string) => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? '';
  return { js: ending('.js'), css: ending('.css') };
}

const built = new Map<string, Promise<Files>>();

function builtOnce(script: string): Promise<Files> {
  const building = built.get(script) ?? buildOwnPage(script);
  built.set(script, building);
  return building;
}

/** The page's document; its script and style stand beside it. What is asked of it is asked of them. */
export function documentOf(place: string, asked = new URLSearchParams()): string {
  return `<!doctype html><html lang="en" data-place="${place}"><meta charset="utf-8"><title>OnRecord</title>
  <link rel="stylesheet" href="/page.css?${asked}"><div id="root"></div><script type="module" src="/page.js?${asked}"></script></html>`;
}

/**
 * Serves the page under the extension's policy; `open` then goes to it and mounts a scene, in one language, `show` another in the same. Any
 * violation of the policy and any error of the page is in `complaints`, which the test has to look at in the end.
 */
export async function serveOwnPage(page: Page, { script, place }: OwnPage) {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  const { js, css } = await builtOnce(script);
  const headers = { 'content-security-policy': ownPolicy };
  await page.route(`${origin}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/page.js') return route.fulfill({ contentType: 'text/javascript', body: js });
    if (pathname === '/page.css') return route.fulfill({ contentType: 'text/css', body: css });
    if (pathname.endsWith('.svg')) return route.fulfill({ path: `public${pathname}` });
    return route.fulfill({ contentType: 'text/html', headers, body: documentOf(place) });
  });
  const show = async (scene: unknown, address = ''): Promise<Page> => {
    await page.goto(`${origin}/${address}`);
    await page.evaluate((given) => globalThis.mount(given), scene);
    return page;
  };
  const open = async (scene: unknown, language: Language, address = ''): Promise<Page> => {
    await speakIn(page, language);
    return show(scene, address);
  };
  return { open, show, complaints };
}

/** Waits for what the panel and the library page begin with. */
export async function withBanner(opening: Promise<Page>): Promise<Page> {
  const page = await opening;
  await page.getByRole('banner').waitFor();
  return page;
}

/** The browser's own store with nothing in it: every setting is as it comes. To be run before the page's script. */
export function emptySettings(): void {
  const nothing = { get: async () => ({}), set: async () => {} };
  const onChanged = { addListener: () => {}, removeListener: () => {} };
  const storage = { local: nothing, managed: nothing, onChanged };
  Object.assign(globalThis, { browser: { runtime: { id: 'test' }, storage } });
}

/** Fails the test where the page complained. */
export function expectNoComplaints(complaints: readonly string[]): void {
  if (complaints.length > 0) throw new Error(`The page complained: ${complaints.join(' | ')}`);
}

declare global {
  var mount: (scene: unknown) => Promise<void> | void;
}
