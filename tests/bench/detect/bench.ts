/**
 * `npm run bench -- detect`: how long a scan takes, beside a bare walk over the same page in the same run; what
 * watching costs a page; how big the scripts are. Milliseconds depend on the machine; the ratios and the growth
 * from one size to the next hardly do.
 */
import { chromium, type Page } from '@playwright/test';
import { findChromium } from '../../../scripts/browser/chromium.mjs';
import { inAgentWorld } from '../../page/harness.ts';
import { pageOf, shapes, type Shape } from './pages.ts';
import { sizeOfScript } from './scripts.ts';
import type * as Timed from './timed.ts';

const sizes = [30, 300, 1000, 10_000];
const rows = 10_000;

interface ScanRow extends Timed.ScanTiming {
  readonly shape: Shape;
  readonly questions: number;
}

/** Measures, prints the tables and returns the figures. */
export async function benchDetect(): Promise<unknown> {
  const browser = await chromium.launch({
    executablePath: findChromium() ?? 'chromium',
    args: ['--no-sandbox'],
  });
  const page = await browser.newPage();
  const scans: ScanRow[] = [];
  for (const shape of shapes) for (const questions of sizes) scans.push(await scan(page, shape, questions));
  printScans(scans);
  const watching = await watch(page);
  printWatching(watching);
  await browser.close();
  return { scans, watching, scripts: await printScripts() };
}

const runScans = ({ timeScans }: typeof Timed) => timeScans();
const runRewrites = ({ timeRewrites }: typeof Timed) => timeRewrites();

async function scan(page: Page, shape: Shape, questions: number): Promise<ScanRow> {
  await page.setContent(pageOf(shape, questions));
  return { shape, questions, ...(await inAgentWorld(page, 'tests/bench/detect/timed.ts', runScans, null)) };
}

/** What the observer of an open panel costs a page that rewrites a long table. */
async function watch(page: Page): Promise<Timed.WatchTiming> {
  const row = '<tr><td class="a">text</td><td>text</td></tr>';
  await page.setContent(`<table>${row.repeat(rows)}</table>`);
  return inAgentWorld(page, 'tests/bench/detect/timed.ts', runRewrites, null);
}

function printScans(scans: readonly ScanRow[]): void {
  const heads = [
    'found',
    'elements',
    'first',
    'scan',
    'per 1,000',
    'click',
    'walk',
    'reads',
    '× walk',
    '× reads',
    'slice',
  ];
  console.log(`milliseconds${'questions'.padStart(12)}${heads.map((head) => head.padStart(10)).join('')}`);
  for (const { shape, questions, found, elements, first, scan, click, walk, reads, slice } of scans) {
    const counts = [found, elements].map((value) => String(value).padStart(10));
    const times = [
      first,
      scan,
      (scan / questions) * 1000,
      click,
      walk,
      reads,
      scan / walk,
      scan / reads,
      slice,
    ];
    const shown = times.map((value) => value.toFixed(1).padStart(10));
    console.log(`${shape.padEnd(12)}${String(questions).padStart(12)}${counts.join('')}${shown.join('')}`);
  }
}

function printWatching({ unwatched, watched, noise }: Timed.WatchTiming): void {
  const [without, within, spread] = [unwatched, watched, noise].map((value) => value.toFixed(1));
  console.log(`\n${rows} rows rewritten: ${without} ms, watched ${within} ms (noise ±${spread} ms)`);
}

async function printScripts(): Promise<Record<string, { minified: number; compressed: number }>> {
  const sizes: Record<string, { minified: number; compressed: number }> = {};
  console.log(`\nbytes${'minified'.padStart(15)}${'gzip'.padStart(10)}`);
  for (const entry of ['agent', 'detector', 'inserter', 'pointer'] as const) {
    const { minified, compressed, parts } = await sizeOfScript(entry);
    sizes[entry] = { minified, compressed };
    console.log(`${entry.padEnd(10)}${String(minified).padStart(10)}${String(compressed).padStart(10)}`);
    if (entry === 'agent' || entry === 'detector')
      console.log(`  of it ${parts.map(([folder, bytes]) => `${folder} ${bytes}`).join(', ')}`);
  }
  return sizes;
}
