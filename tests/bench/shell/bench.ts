/**
 * `npm run bench -- shell`: what OnRecord costs around its work. The weight of each script, how soon the panel
 * shows something after a click, and what a page pays that nobody asked OnRecord to read. Times are medians of
 * several rounds, with the ratio to an empty page of the extension or to the same page without OnRecord.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from '@playwright/test';
import { findChromium } from '../../../scripts/browser/chromium.mjs';
import { launchExtension, type RunningExtension } from '../../../scripts/browser/launch.ts';
import { serveFolder } from '../../../scripts/browser/serve.ts';
import { pageOf } from '../detect/pages.ts';

const rounds = 5;
const build = '.output/chrome-mv3';

interface Weight {
  readonly file: string;
  readonly bytes: number;
  readonly gzipped: number;
}

interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly ratio: number | null;
  readonly ratioTo: string | null;
}

export async function benchShell(): Promise<{ weights: readonly Weight[]; figures: readonly Figure[] }> {
  const weights = [
    'agent.js',
    'detector.js',
    'inserter.js',
    'pointer.js',
    'match-worker.js',
    'background.js',
  ].map(weigh);
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-shell-'));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'form.html'), pageOf('native', 30));
  writeFileSync(join(folder, 'article.html'), articleOf(2000));
  const site = await serveFolder(folder);
  const figures = [...(await panelFigures(site.origin)), ...(await idleFigures(site.origin))];
  site.close();
  rmSync(folder, { recursive: true, force: true });
  print(weights, figures);
  return { weights, figures };
}

function weigh(file: string): Weight {
  const code = readFileSync(join(build, file));
  return { file, bytes: code.length, gzipped: gzipSync(code).length };
}

/** A page to read, with nothing to fill in. */
function articleOf(paragraphs: number): string {
  const text = '<p>A paragraph of an <a href="#">article</a> about nothing that is asked.</p>';
  return `<!doctype html><title>Article</title><h1>Article</h1>${text.repeat(paragraphs)}`;
}

/** How soon a panel is there after the click, on a form and on a page without one. */
async function panelFigures(origin: string): Promise<Figure[]> {
  const extension = await launchExtension();
  const page = await extension.context.newPage();
  await page.goto(`${origin}/form.html`);
  const first = await extension.openPopup(page);
  await first.getByRole('button', { name: 'Answer as Wildix' }).click();
  await first.getByRole('listitem').first().waitFor();
  await first.close();
  const empty = await median(() => firstPaint(extension, 'manifest.json'));
  const paint = await median(() => firstPaint(extension, 'popup.html'));
  const suggestion = await median(() => untilShown(extension, page, 'li'));
  await page.goto(`${origin}/article.html`);
  const nothing = await median(() => untilShown(extension, page, '[role="status"], .stage p'));
  await extension.close();
  const toPaint = 'first paint';
  return [
    {
      what: 'first paint of the panel',
      value: paint,
      unit: 'ms',
      ratio: paint / empty,
      ratioTo: 'empty page',
    },
    {
      what: 'first question, 30 on the page',
      value: suggestion,
      unit: 'ms',
      ratio: suggestion / paint,
      ratioTo: toPaint,
    },
    {
      what: 'said that an article has none',
      value: nothing,
      unit: 'ms',
      ratio: nothing / paint,
      ratioTo: toPaint,
    },
  ];
}

async function firstPaint(extension: RunningExtension, file: string): Promise<number> {
  const page = await extension.context.newPage();
  await page.goto(`chrome-extension://${extension.extensionId}/${file}`);
  const painted = await page.evaluate(
    () =>
      new Promise<number>((tell) => {
        const observer = new PerformanceObserver((list) => tell(list.getEntries()[0]!.startTime));
        observer.observe({ type: 'paint', buffered: true });
      }),
  );
  await page.close();
  return painted;
}

/** Milliseconds from opening the panel for this page until something of this kind is in it. */
async function untilShown(extension: RunningExtension, page: Page, selector: string): Promise<number> {
  const tabId = await extension.clickToolbar(page);
  const panel = await extension.context.newPage();
  const started = performance.now();
  await panel.goto(`chrome-extension://${extension.extensionId}/popup.html?tab=${tabId}`);
  await panel.locator(selector).first().waitFor();
  const took = performance.now() - started;
  await panel.close();
  return took;
}

/** What a page that nobody clicked on pays: the same page with OnRecord installed and without. */
async function idleFigures(origin: string): Promise<Figure[]> {
  const bare = await chromium.launch({
    executablePath: findChromium() ?? 'chromium',
    args: ['--no-sandbox'],
  });
  const without = await median(async () => heapOf(await bare.newPage(), origin));
  await bare.close();
  const extension = await launchExtension();
  const withIt = await median(async () => heapOf(await extension.context.newPage(), origin));
  const parts = (await extension.openParts()).filter((url) => !url.endsWith('/manifest.json'));
  const worlds = await worldsOf(await extension.context.newPage(), origin);
  await extension.close();
  return [
    {
      what: 'memory of an article, not clicked',
      value: withIt / 1024,
      unit: 'kB',
      ratio: withIt / without,
      ratioTo: 'without OnRecord',
    },
    { what: 'scripts of ours in it', value: worlds, unit: '', ratio: null, ratioTo: null },
    { what: 'parts of ours running', value: parts.length, unit: '', ratio: null, ratioTo: null },
  ];
}

async function heapOf(page: Page, origin: string): Promise<number> {
  await page.goto(`${origin}/article.html`);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  await page.close();
  return usedSize;
}

/** How many worlds of the extension a page holds. */
async function worldsOf(page: Page, origin: string): Promise<number> {
  const cdp = await page.context().newCDPSession(page);
  const ours: string[] = [];
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension:')) ours.push(context.origin);
  });
  await cdp.send('Runtime.enable');
  await page.goto(`${origin}/article.html`);
  await page.close();
  return ours.length;
}

async function median(measure: () => Promise<number>): Promise<number> {
  const values: number[] = [];
  for (let round = 0; round < rounds; round++) values.push(await measure());
  return values.toSorted((a, b) => a - b)[Math.floor(rounds / 2)]!;
}

function print(weights: readonly Weight[], figures: readonly Figure[]): void {
  console.log('script               kB   gzipped kB');
  for (const { file, bytes, gzipped } of weights)
    console.log(`${file.padEnd(16)}${kilo(bytes)}${kilo(gzipped).padStart(13)}`);
  console.log('\nfigure                                  value        ratio');
  for (const { what, value, unit, ratio, ratioTo } of figures)
    console.log(
      `${what.padEnd(36)}${value.toFixed(0).padStart(9)} ${unit.padEnd(3)}` +
        (ratio === null ? '' : `${ratio.toFixed(2).padStart(8)} × ${ratioTo}`),
    );
}

function kilo(bytes: number): string {
  return (bytes / 1000).toFixed(1).padStart(7);
}
