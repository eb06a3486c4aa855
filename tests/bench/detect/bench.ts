/**
 * `npm run bench -- detect`: how long a scan takes, beside a bare walk over the same page in the same run.
 * Milliseconds depend on the machine; the ratio and the growth from one size to the next hardly do.
 */
import { chromium, type Page } from '@playwright/test';
import { findChromium } from '../../../scripts/browser/chromium.mjs';
import type * as Detect from '../../../core/detect/detect.ts';
import { inAgentWorld } from '../../page/harness.ts';
import { pageOf, shapes, type Shape } from './pages.ts';

export const sizes = [30, 300, 1000, 10_000];
const mostRounds = 9;
/** Rounds end after this many milliseconds of scanning, so that a long page does not take minutes. */
const roundsEnd = 4000;

interface Timing {
  readonly found: number;
  readonly elements: number;
  /** Best of all rounds, in milliseconds. */
  readonly scan: number;
  readonly walk: number;
}

export interface Row extends Timing {
  readonly shape: Shape;
  readonly questions: number;
  readonly ratio: number;
}

/** Measures every shape in every size; prints a table and returns its rows. */
export async function benchDetect(): Promise<readonly Row[]> {
  const browser = await chromium.launch({
    executablePath: findChromium() ?? 'chromium',
    args: ['--no-sandbox'],
  });
  const page = await browser.newPage();
  const rows: Row[] = [];
  for (const shape of shapes) for (const questions of sizes) rows.push(await measure(page, shape, questions));
  await browser.close();
  printTable(rows);
  return rows;
}

async function measure(page: Page, shape: Shape, questions: number): Promise<Row> {
  await page.setContent(pageOf(shape, questions));
  const timing = await inAgentWorld(page, 'core/detect/detect.ts', timeRounds, { mostRounds, roundsEnd });
  return { shape, questions, ...timing, ratio: timing.scan / timing.walk };
}

/** Runs in the page, so it sees nothing of this module. */
function timeRounds(
  { detect }: typeof Detect,
  { mostRounds: rounds, roundsEnd: end }: { mostRounds: number; roundsEnd: number },
): Timing {
  let elements = 0;
  const walk = (root: Node): void => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      elements += 1;
      const { shadowRoot } = node as Element;
      if (shadowRoot) walk(shadowRoot);
    }
  };
  walk(document);
  const onPage = elements;
  // One walk over a short page is quicker than the clock can tell.
  const walks = Math.ceil(50_000 / onPage);
  const best = { scan: Infinity, walk: Infinity };
  const started = performance.now();
  let found = 0;
  for (let round = 0; round < rounds && performance.now() - started < end; round++) {
    const before = performance.now();
    for (let times = 0; times < walks; times++) walk(document);
    const between = performance.now();
    found = detect(document, { frame: '' }).found.length;
    best.walk = Math.min(best.walk, (between - before) / walks);
    best.scan = Math.min(best.scan, performance.now() - between);
  }
  return { found, elements: onPage, ...best };
}

function printTable(rows: readonly Row[]): void {
  console.log('shape    questions    found  elements   scan ms   walk ms    ratio  ms per 1,000 questions');
  for (const { shape, questions, found, elements, scan, walk, ratio } of rows) {
    const numbers = [questions, found, elements].map((value) => String(value).padStart(10));
    const times = [scan, walk, ratio, (scan / questions) * 1000].map((value) =>
      value.toFixed(1).padStart(10),
    );
    console.log(`${shape.padEnd(8)}${numbers.join('')}${times.join('')}`);
  }
}
