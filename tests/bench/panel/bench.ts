/**
 * `npm run bench -- panel`: how long from the toolbar click until the first card and until all of them are there,
 * and what the panel then holds in memory: 300 questions against 30, one after the other in one browser.
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { launchExtension, type RunningExtension } from '../../../scripts/browser/launch.ts';
import { serveFolder } from '../../../scripts/browser/serve.ts';
import { formFolder, writeForm } from './pages.ts';

const rounds = 5;
const sizes = [30, 300] as const;

/** Milliseconds, and mebibytes of JavaScript heap after a collection. */
interface Opening {
  readonly firstCard: number;
  readonly allCards: number;
  readonly heap: number;
}

export async function benchPanel() {
  if (spawnSync('wxt', ['build'], { stdio: 'ignore' }).status !== 0) throw new Error('The build failed.');
  const folder = formFolder();
  const site = await serveFolder(folder);
  const extension = await launchExtension();
  try {
    // The first visit says who answers here, and warms up what any first opening pays once.
    await open(extension, `${site.origin}/${writeForm(folder, 30, 0)}`, 30);
    const openings: Record<number, Opening[]> = { 30: [], 300: [] };
    for (let round = 1; round <= rounds; round += 1) {
      for (const size of sizes) {
        const address = `${site.origin}/${writeForm(folder, size, round)}`;
        openings[size]?.push(await open(extension, address, size));
      }
    }
    return printed(openings);
  } finally {
    await extension.close();
    site.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function open(extension: RunningExtension, address: string, size: number): Promise<Opening> {
  const page = await extension.context.newPage();
  await page.goto(address);
  const start = performance.now();
  const popup = await extension.openPopup(page);
  const choose = popup.getByRole('button', { name: 'Answer as Wildix' });
  const first = popup.locator('[data-question-id]').first();
  await choose.or(first).first().waitFor();
  if (await choose.isVisible()) await choose.click();
  await first.waitFor();
  const firstCard = performance.now() - start;
  await popup.getByRole('button', { name: `All ${size}` }).waitFor();
  const allCards = performance.now() - start;
  const heap = await heapOf(popup);
  await popup.close();
  await page.close();
  return { firstCard, allCards, heap };
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0) / 2 ** 20;
}

function printed(openings: Readonly<Record<number, readonly Opening[]>>) {
  const row = (what: keyof Opening) => {
    const [small, large] = sizes.map((size) => median((openings[size] ?? []).map((one) => one[what])));
    const [few = 0, many = 0] = [small, large];
    return { what, at30: few, at300: many, ratio: many / few };
  };
  const rows = (['firstCard', 'allCards', 'heap'] as const).map(row);
  const names = {
    firstCard: 'click to first card, ms',
    allCards: 'click to all cards, ms',
    heap: 'heap, MiB',
  };
  console.log(`\nPanel: 300 questions against 30, medians of ${rounds} in turn (aim: at most 4 times)`);
  for (const { what, at30, at300, ratio } of rows) {
    const figures = [at30.toFixed(1), at300.toFixed(1), `${ratio.toFixed(2)} ×`];
    console.log(names[what].padEnd(26) + figures.map((figure) => figure.padStart(10)).join(''));
  }
  return rows;
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}
