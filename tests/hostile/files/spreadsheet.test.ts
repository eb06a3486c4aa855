/** What a real spreadsheet program makes of our files. Slow, so it is no part of `npm test`. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readCsv } from '../../../core/files/read/csv.ts';
import { readXlsx } from '../../../core/files/read/xlsx.ts';
import { tableToCsv } from '../../../core/files/writeCsv.ts';
import { tablesToXlsx } from '../../../core/files/writeXlsx.ts';

const isThere = spawnSync('soffice', ['--version']).status === 0;

const dangerous = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(1,1)',
  '\t=1+1',
  '\r=1+1',
  '\0=1+1',
  '＝1+1',
  '=HYPERLINK("x")',
  'plain',
];
const table = {
  name: 'Answers',
  header: ['Question', 'Answer'],
  rows: dangerous.map((text, index) => [`Q${index}?`, text]),
};

/** The file as LibreOffice opens it and saves it again, as an XLSX file. */
function throughLibreOffice(folder: string, name: string): Uint8Array {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  // A comma between, quotation marks around, UTF-8: what a person chooses in the window that asks.
  const read = name.endsWith('.csv') ? ['--infilter=CSV:44,34,76'] : [];
  const write = ['--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', join(folder, 'out')];
  const given = ['--headless', profile, ...read, ...write];
  execFileSync('soffice', [...given, join(folder, name)], { stdio: 'ignore' });
  return readFileSync(join(folder, 'out', name.replace(/\.\w+$/, '.xlsx')));
}

/** What the sheet's XML says of its cells: formulas, and errors of formulas that did not work. */
async function formulasIn(file: Uint8Array): Promise<number> {
  const { unzipSync, strFromU8 } = await import('fflate');
  const sheets = Object.entries(unzipSync(file)).filter(([path]) => path.startsWith('xl/worksheets/'));
  return sheets.reduce((count, [, xml]) => count + (strFromU8(xml).match(/<f[ >]/g)?.length ?? 0), 0);
}

/** A spreadsheet keeps no NUL and turns a carriage return into a line end; every other text is as it was. */
function plain(text: string | undefined): string {
  return (text ?? '').replace(/^'/, '').replace(/[\0\r\n\t]/g, '');
}

for (const form of ['xlsx', 'csv'] as const) {
  test(`I16 LibreOffice runs no cell of an exported ${form} file, and what it saves is imported as it was`, async () => {
    test.skip(!isThere, 'LibreOffice is not here: apt-get install libreoffice-calc');
    const folder = mkdtempSync(join(tmpdir(), 'onrecord-office-'));
    const name = `answers.${form}`;
    writeFileSync(join(folder, name), form === 'csv' ? tableToCsv(table) : await tablesToXlsx([table]));
    const saved = throughLibreOffice(folder, name);
    expect(await formulasIn(saved)).toBe(0);
    const [sheet] = await readXlsx(saved);
    const answers = sheet?.rows.slice(1).map((row) => row[1]);
    expect(answers?.map(plain)).toEqual(dangerous.map(plain));
    expect(
      readCsv(tableToCsv(table))
        .slice(1)
        .map((row) => row[1]),
    ).toEqual(dangerous);
  });
}
