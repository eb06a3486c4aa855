import { chromium, type CDPSession, type Page } from '@playwright/test';
import { build } from 'esbuild';
import { benchAlike } from './alike.ts';
import { findChromium } from '../../../scripts/browser/chromium.mjs';
import { speakIn } from '../../speak.ts';

const sizes = [100, 1000, 10_000, 50_000];
const systems = ['OnRecord', 'MiniSearch', 'Orama', 'fuse.js alone'];

interface Figures {
  readonly entries: number;
  readonly [figure: string]: number;
}

/**
 * Import, first suggestion and search over libraries of growing size in a real browser and its database: in
 * milliseconds, with the memory a page holds (megabytes after a collection), and each as a multiple of the size
 * before. MiniSearch, Orama and fuse.js alone search the same entries in the same run. After it: how often entries
 * that Keep true calls nearly the same are the same.
 */
export async function benchLibrary(): Promise<unknown> {
  const browser = await chromium.launch({
    executablePath: findChromium() ?? 'chromium',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const context = await browser.newContext();
  const rows: Figures[] = [];
  for (const size of sizes) {
    const start = performance.now();
    rows.push(await measure(await openSteps(await context.newPage()), size));
    console.error(`library: ${size} entries took ${Math.round((performance.now() - start) / 1000)} s`);
  }
  await browser.close();
  console.log('\n## library (ms; memory in MB; found: of 20 searches, those with a hit)');
  console.table(transposed(rows));
  const ratios = rows.slice(1).map((row, index) => ratioOf(row, rows[index]));
  console.log('\n## library: as a multiple of the size before');
  console.table(transposed(ratios));
  return { rows, ratios, alike: benchAlike() };
}

interface Steps {
  readonly page: Page;
  readonly session: CDPSession;
}

async function openSteps(page: Page): Promise<Steps> {
  const { outputFiles } = await build({
    entryPoints: ['tests/bench/library/steps.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'steps',
    target: 'es2023',
  });
  await speakIn(page, 'en');
  await page.route('https://bench.example/', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Bench</title>' }),
  );
  await page.goto('https://bench.example/');
  await page.addScriptTag({ content: `${outputFiles[0]?.text};globalThis.steps = steps;` });
  return { page, session: await page.context().newCDPSession(page) };
}

async function measure({ page, session }: Steps, size: number): Promise<Figures> {
  const memory = async () => {
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize / 1e6;
  };
  const imported = await page.evaluate((count) => globalThis.steps.importEntries(count), size);
  const empty = await memory();
  const first = await page.evaluate(() => globalThis.steps.firstSuggestion());
  const matching = (await memory()) - empty;
  const again = await page.evaluate(() => globalThis.steps.firstSuggestion());
  const figures: Record<string, number> = {
    'import, one transaction': imported.ms,
    'first suggestion, index built': first.ms,
    'first suggestion, stored index opened': again.ms,
    'opened in place of built, times as fast': first.ms / again.ms,
    'next question': again.nextAsk,
    'memory of the matcher': matching,
    ...(await page.evaluate(() => globalThis.steps.dailyWork())),
  };
  for (const name of systems) {
    const searched = await page.evaluate((system) => globalThis.steps.searchWith(system), name);
    figures[`${name}: make the index`] = searched.build;
    figures[`${name}: search, median`] = searched.query;
    figures[`${name}: search that hits everything, slowest`] = searched.everything;
    figures[`${name}: found`] = searched.found;
  }
  await page.close();
  return { entries: size, ...rounded(figures) };
}

function rounded(figures: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, Number(value.toFixed(2))]));
}

function ratioOf(row: Figures, before: Figures | undefined): Figures {
  const figures = Object.entries(row).filter(([name]) => !name.endsWith(': found'));
  const ratios = figures.map(([name, value]) => [name, value / (before?.[name] || Number.NaN)] as const);
  return { ...rounded(Object.fromEntries(ratios)), entries: row.entries };
}

/** One column per size: tables are read downwards. */
function transposed(rows: readonly Figures[]): Record<string, Record<string, number>> {
  const names = Object.keys(rows[0] ?? {}).filter((name) => name !== 'entries');
  return Object.fromEntries(
    names.map((name) => [
      name,
      Object.fromEntries(rows.map((row) => [row.entries, row[name] ?? Number.NaN])),
    ]),
  );
}

declare global {
  var steps: typeof import('./steps.ts');
}
