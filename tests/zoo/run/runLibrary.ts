import type { Browser } from '@playwright/test';
import type { Cell } from '../cell.ts';
import { bundleLibrary } from './bundle.ts';
import type { LibraryFile } from './libraries.ts';
import { openClosedRoots } from './closedRoots.ts';
import { scan, tryCell } from './trial.ts';
import { judge, type Verdict } from './verdict.ts';

export interface LibraryReport {
  readonly name: string;
  readonly cells: readonly { readonly id: string; readonly verdict: Verdict; readonly miss: Cell['miss'] }[];
  /** Questions that were offered although the page asks nothing there. */
  readonly uninvited: readonly string[];
  /** Why the page could not be tried at all; null where it could. */
  readonly broken: string | null;
  readonly seconds: number;
}

/** Bundles one library, opens its page and tries every cell of it. A page that breaks is reported, not thrown. */
export async function runLibrary(
  browser: Browser,
  library: LibraryFile,
  site: { readonly folder: string; readonly origin: string },
): Promise<LibraryReport> {
  const started = Date.now();
  const report = { name: library.name, cells: [], uninvited: [], broken: null };
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

async function tryCells(page: Awaited<ReturnType<Browser['newPage']>>, library: LibraryFile): Promise<Tried> {
  const declared: readonly Omit<Cell, 'mount'>[] = await page.evaluate(() => globalThis.zoo?.cells ?? []);
  const asked = await page.evaluate(() => globalThis.zoo?.alsoAsked ?? []);
  const expected = new Set([...asked, ...declared.map(({ question }) => question)]);
  await scan(page);
  await openClosedRoots(page);
  const uninvited = (await scan(page)).map(({ text }) => text).filter((text) => !expected.has(text));
  const cells = [];
  for (const cell of declared) {
    const verdict = judge(cell, await tryCell(page, cell, await scan(page, cell.frame)));
    cells.push({ id: `${library.name}/${cell.id}`, verdict, miss: cell.miss });
  }
  return { cells, uninvited };
}
