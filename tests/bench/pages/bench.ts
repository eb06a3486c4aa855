/** `npm run bench -- pages`: what is found of what every page of the corpus asks, and what is found beside it. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { findChromium } from '../../../scripts/browser/chromium.mjs';
import type * as Detect from '../../../core/detect/detect.ts';
import { inAgentWorld } from '../../page/harness.ts';
import { asTold, compare, corpus, corpusPages, truthOf, type Truth } from '../../pages/truth.ts';

/** Counts of questions. `exact`: found, and everything its truth states is right. */
interface Counts {
  readonly asked: number;
  readonly found: number;
  readonly exact: number;
  readonly uninvited: number;
}

interface PageRow extends Counts {
  readonly page: string;
  /** Null where nothing was found, and where nothing is asked. */
  readonly precision: number | null;
  readonly recall: number | null;
}

/** Measures every page, prints the table and returns the figures. */
export async function benchPages(): Promise<unknown> {
  const browser = await chromium.launch({
    executablePath: findChromium() ?? 'chromium',
    args: ['--no-sandbox'],
  });
  const page = await browser.newPage();
  const rows: PageRow[] = [];
  for (const name of corpusPages()) rows.push(rowOf(name, await countOn(page, name)));
  await browser.close();
  const total = rowOf('all pages', sumOf(rows));
  printRows([...rows, total]);
  return { rows, total };
}

async function countOn(page: Page, name: string): Promise<Counts> {
  await page.goto(pathToFileURL(join(corpus, name)).href);
  const questions = await inAgentWorld(
    page,
    'core/detect/detect.ts',
    ({ detect }: typeof Detect, frame: string) =>
      detect(document, { frame }).found.map((one) => one.question),
    '',
  );
  const { matched, uninvited } = compare(await truthOf(page), questions);
  const found = matched.filter(({ question }) => question !== null);
  const exact = found.filter(({ truth, question }) => question && isSame(asTold(question, truth), truth));
  return { asked: matched.length, found: found.length, exact: exact.length, uninvited: uninvited.length };
}

const isSame = (one: Truth, other: Truth): boolean =>
  Object.keys(other).every((key) => one[key] === other[key]);

function sumOf(rows: readonly Counts[]): Counts {
  const sum = (count: keyof Counts) => rows.reduce((total, row) => total + row[count], 0);
  return { asked: sum('asked'), found: sum('found'), exact: sum('exact'), uninvited: sum('uninvited') };
}

const ratio = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

function rowOf(page: string, counts: Counts): PageRow {
  const { asked, found, uninvited } = counts;
  return { page, ...counts, precision: ratio(found, found + uninvited), recall: ratio(found, asked) };
}

function printRows(rows: readonly PageRow[]): void {
  const heads = ['asked', 'found', 'exact', 'uninvited', 'precision', 'recall'] as const;
  console.log(`${'page'.padEnd(36)}${heads.map((head) => head.padStart(11)).join('')}`);
  for (const row of rows) {
    const values = heads.map((head) => shown(row[head], head === 'precision' || head === 'recall'));
    console.log(`${row.page.padEnd(36)}${values.map((value) => value.padStart(11)).join('')}`);
  }
}

const shown = (value: number | null, isShare: boolean): string =>
  value === null ? '–' : isShare ? value.toFixed(3) : String(value);
