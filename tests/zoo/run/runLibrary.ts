import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from '@playwright/test';
import type { Cell } from '../cell.ts';
import { bundleLibrary } from './bundle.ts';
import type { LibraryFile } from './libraries.ts';
import { openClosedRoots } from './closedRoots.ts';
import { scan, tryCell } from './trial.ts';
import { broken, judge, type Verdict } from './verdict.ts';

export interface CellReport {
  readonly id: string;
  readonly verdict: Verdict;
  readonly kind: Cell['kind'];
  readonly miss: Cell['miss'];
  readonly untouched: Cell['untouched'];
}

export interface LibraryReport {
  readonly name: string;
  readonly cells: readonly CellReport[];
  /** Questions that were offered although the page asks nothing there. */
  readonly uninvited: readonly string[];
  /** Why the page could not be tried at all; null where it could. */
  readonly broken: string | null;
  readonly seconds: number;
  /** It is a second try: the first one went wrong. */
  readonly isAgain: boolean;
}

/** Bundles one library, opens its page and tries every cell of it. A page that breaks is reported, not thrown. */
export async function runLibrary(
  browser: Browser,
  library: LibraryFile,
  site: { readonly folder: string; readonly origin: string },
): Promise<LibraryReport> {
  const started = Date.now();
  const report = { name: library.name, cells: [], uninvited: [], broken: null, isAgain: false };
  const page = await browser.newPage({ viewport: { width: 1000, height: 900 } });
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  const taken = () => (Date.now() - started) / 1000;
  try {
    await page.goto(`${site.origin}/${await bundleLibrary(library, site.folder)}`);
    await page.waitForFunction(() => globalThis.zoo !== undefined, undefined, { timeout: 20_000 });
    return { ...report, ...(await tryCells(page, library)), seconds: taken() };
  } catch (error) {
    // One library that cannot be loaded must not hide what the others show.
    return { ...report, broken: [String(error), ...errors].join('\n'), seconds: taken() };
  } finally {
    await page.close();
  }
}

type Tried = Pick<LibraryReport, 'cells' | 'uninvited'>;

async function tryCells(page: Page, library: LibraryFile): Promise<Tried> {
  const declared: readonly Omit<Cell, 'mount'>[] = await page.evaluate(() => globalThis.zoo?.cells ?? []);
  const asked = await page.evaluate(() => globalThis.zoo?.alsoAsked ?? []);
  const expected = new Set([...asked, ...declared.map(({ question }) => question)]);
  await scan(page);
  await openClosedRoots(page);
  const uninvited = (await scan(page)).map(({ text }) => text).filter((text) => !expected.has(text));
  const cells = [];
  for (const cell of declared) {
    const verdict = await verdictOn(page, cell);
    const { kind, miss, untouched } = cell;
    cells.push({ id: `${library.name}/${cell.id}`, verdict, kind, miss, untouched });
  }
  return { cells, uninvited };
}

/** Longest time one cell may take, in milliseconds: four insertions, each with its read-back. */
const cellLimit = 30_000;

async function verdictOn(page: Page, cell: Omit<Cell, 'mount'>): Promise<Verdict> {
  const tooLong = rejectAfter(cellLimit);
  try {
    const trying = scan(page, cell.frame).then((questions) => tryCell(page, cell, questions));
    return judge(cell, await Promise.race([trying, tooLong.promise]));
  } catch (error) {
    // An insertion that throws or never ends is the fault of this cell alone.
    return broken(String(error));
  } finally {
    tooLong.cancel();
  }
}

function rejectAfter(limit: number): { readonly promise: Promise<never>; cancel(): void } {
  const ending = new AbortController();
  const promise = wait(limit, undefined, { signal: ending.signal }).then(() => {
    throw new Error(`No result within ${limit} ms.`);
  });
  return { promise, cancel: () => ending.abort() };
}
