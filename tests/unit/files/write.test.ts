import * as fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { withGuard, withoutGuard } from '#core/files/formulaGuard.ts';
import { tableToCsv } from '#core/files/writeCsv.ts';
import { tablesToXlsx } from '#core/files/writeXlsx.ts';

const dangerous = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\0=1',
  '＝1+1',
  ' =1',
  "'=1",
  "''=1",
  '\n=1',
];

describe('I16 cells that a spreadsheet would run', () => {
  test.each(dangerous)('%j starts with an apostrophe and comes back as it was', (text) => {
    expect(withGuard(text)).toBe(`'${text}`);
    expect(withoutGuard(withGuard(text))).toBe(text);
  });

  test('any text comes back as it was', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.stringMatching(/^['=+\-@\t\r\n\0 ＝]{0,6}.{0,3}$/),
    );
    fc.assert(fc.property(texts, (text) => withoutGuard(withGuard(text)) === text));
  }, 60_000);

  test('ordinary text is left alone', () => {
    for (const text of ["It's", "'quoted'", 'a=b', '5', '']) expect(withGuard(text)).toBe(text);
  });

  test('a CSV file holds no cell that begins as a formula', () => {
    const csv = tableToCsv({ header: ['=A'], rows: dangerous.map((text) => [text]) });
    const cells = Papa.parse<string[]>(csv.slice(1)).data.flat();
    expect(cells).toHaveLength(dangerous.length + 1);
    for (const cell of cells) expect(cell).toMatch(/^'/);
  });

  test('a workbook holds them as text, without a formula', async () => {
    const file = await tablesToXlsx([{ name: 'A', header: ['=A'], rows: dangerous.map((text) => [text]) }]);
    const sheet = (await readXlsx(file)).sheets[0];
    expect(sheet?.rows.flat()).toEqual(['=A', ...dangerous]);
    expect([...(sheet?.cells?.values() ?? [])].filter(({ formula }) => formula !== undefined)).toEqual([]);
  });
});

describe('files that come back equal', () => {
  // What XML cannot hold at all is out: unpaired surrogates and the two non-characters.
  const cell = fc.string({ unit: 'grapheme' }).filter((text) => !/[\p{Surrogate}\uFFFE\uFFFF]/u.test(text));
  const rows = fc.array(
    fc.array(
      cell.map((text) => `x${text}`),
      { minLength: 3, maxLength: 3 },
    ),
    { minLength: 1 },
  );

  test('XLSX', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (rows) => {
        const file = await tablesToXlsx([{ name: 'Answers', header: ['a', 'b', 'c'], rows }]);
        expect((await readXlsx(file)).sheets[0]?.rows.slice(1)).toEqual(rows);
      }),
      { numRuns: 50 },
    );
  });

  test('text that looks like an escaped character', async () => {
    const file = await tablesToXlsx([{ name: 'A', header: ['_x0041_'], rows: [['a_x000D_b']] }]);
    expect((await readXlsx(file)).sheets[0]?.rows).toEqual([['_x0041_'], ['a_x000D_b']]);
  });

  test('sheet names are made valid and unique', async () => {
    const name = 'Data/Privacy: everything that we hold';
    const file = await tablesToXlsx([name, name, ''].map((name) => ({ name, header: ['a'], rows: [] })));
    expect((await readXlsx(file)).sheets.map((sheet) => sheet.name)).toEqual([
      'Data Privacy  everything that w',
      'Data Privacy  everything that 2',
      'Sheet 3',
    ]);
  });
});
