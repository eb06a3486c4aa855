import { strToU8, zipSync } from 'fflate';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileProblem } from '#core/files/fileProblem.ts';
import { fileLimits } from '#core/files/limits.ts';
import { readFile, type ReadResult } from '#core/files/readFile.ts';
import { tablesToXlsx } from '#core/files/writeXlsx.ts';

const text = (name: string, content: string) => readFile({ name, bytes: new TextEncoder().encode(content) });
const binary = (name: string, bytes: Uint8Array) => readFile({ name, bytes });

function refusal(result: ReadResult): string {
  if (result.outcome !== 'refused') throw new Error(`It was read as ${result.kind}.`);
  const { cause, nextStep } = fileProblem(result);
  expect(cause).toMatch(/^[A-Z].*\.$/);
  expect(nextStep).toMatch(/^[A-Z].*\.$/);
  return cause;
}

function rows(result: ReadResult): unknown {
  if (result.outcome !== 'read' || result.contents.shape !== 'tables')
    throw new Error(JSON.stringify(result));
  return result.contents.tables.map((table) => table.rows);
}

const sheetPath = 'xl/worksheets/sheet1.xml';

/** A workbook whose sheet is this XML. */
function workbook(sheet: string | Uint8Array, more: Record<string, Uint8Array> = {}): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    ),
    'xl/workbook.xml': strToU8(
      '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    [sheetPath]: typeof sheet === 'string' ? strToU8(sheet) : sheet,
    ...more,
  });
}

function sheetWith(cells: string): string {
  return `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${cells}</sheetData></worksheet>`;
}

function farCell(place: string, row: number): Uint8Array {
  return workbook(sheetWith(`<row r="${row}"><c r="${place}" t="inlineStr"><is><t>far</t></is></c></row>`));
}

/** Machines that run everything at once are slow; how long it takes is not what is tested. */
const patient = 60_000;

describe('library files', () => {
  test('I01 a JSON file cut at half its length names the place', async () => {
    const whole = JSON.stringify(
      { format: 'onrecord-library', version: 1, entries: [{ question: 'What?' }] },
      null,
      2,
    );
    expect(refusal(await text('a.json', whole.slice(0, whole.length / 2)))).toMatch(/line \d+, column \d+/);
  });

  test.each(['__proto__', 'constructor', 'prototype'])(
    'I04 a field named %s is refused at three depths',
    async (name) => {
      for (const json of [
        `{"${name}":{"x":1}}`,
        `{"a":{"${name}":{"x":1}}}`,
        `[{"a":[{"b":{"${name}":{"x":1}}}]}]`,
      ]) {
        expect(refusal(await text('a.json', json))).toContain(`"${name}"`);
        expect(({} as { x?: number }).x).toBeUndefined();
      }
    },
  );

  test('data nested without end is refused, not followed', async () => {
    expect(refusal(await text('a.json', '{"a":'.repeat(5000) + '1' + '}'.repeat(5000)))).toContain('nested');
  });
});

describe('limits', () => {
  test('I03 50 MB are refused before they are read, with both numbers', async () => {
    const cause = refusal(await binary('a.json', new Uint8Array(50 * 1024 * 1024)));
    expect(cause).toContain('50 MB');
    expect(cause).toContain('40 MB');
  });

  test('I03 100,000 rows are refused with the limit', async () => {
    expect(refusal(await text('a.csv', 'question,answer\n'.repeat(100_000)))).toContain(`${fileLimits.rows}`);
  });
});

describe('I09 CSV', () => {
  test('an open quotation mark names its row', async () => {
    expect(refusal(await text('a.csv', 'q,a\nb,c\n"d,e\nf,g\n'))).toContain('row 3');
  });

  test('mixed line ends make rows, those inside a cell stay', async () => {
    expect(rows(await text('a.csv', 'a,b\r\nc,d\ne,f\rg,"h\r\ni"\r\n'))).toEqual([
      [
        ['a', 'b'],
        ['c', 'd'],
        ['e', 'f'],
        ['g', 'h\r\ni'],
      ],
    ]);
  });

  test('semicolons, a byte order mark and Windows-1252 are recognised', async () => {
    const latin = Uint8Array.from('Frage;Antwort\nSchl\u00fcssel;ja\n', (character) =>
      character.charCodeAt(0),
    );
    expect(rows(await binary('a.csv', latin))).toEqual([
      [
        ['Frage', 'Antwort'],
        ['Schlüssel', 'ja'],
      ],
    ]);
    expect(rows(await text('a.csv', '\uFEFFq;a\nb;c'))).toEqual([
      [
        ['q', 'a'],
        ['b', 'c'],
      ],
    ]);
    const utf16 = new Uint8Array(
      Uint16Array.from('\uFEFFq\ta\nb\tc', (character) => character.charCodeAt(0)).buffer,
    );
    expect(rows(await binary('a.csv', utf16))).toEqual([
      [
        ['q', 'a'],
        ['b', 'c'],
      ],
    ]);
  });

  test('20,000 columns name the row', async () => {
    const cause = refusal(await text('a.csv', `q,a\n${'x,'.repeat(20_000)}\n`));
    expect(cause).toContain('row 2');
    expect(cause).toContain('20001');
  });
});

describe('XLSX', () => {
  test('I10 a workbook that says it unpacks to 400 MB is refused without being unpacked', async () => {
    const bomb = workbook(new Uint8Array(4 * 1024 * 1024).fill(32));
    restate(bomb, sheetPath, 400 * 1024 * 1024);
    const before = process.memoryUsage().rss;
    expect(refusal(await binary('a.xlsx', bomb))).toContain('400 MB');
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1024 * 1024);
  });

  test('I10 a part that is packed more than 100 times is refused', async () => {
    expect(refusal(await binary('a.xlsx', workbook(new Uint8Array(4 * 1024 * 1024).fill(32))))).toContain(
      'unpacks',
    );
  });

  test('I11 a directory that understates a size is found out', async () => {
    const file = workbook(new Uint8Array(2 * 1024 * 1024).fill(32));
    restate(file, sheetPath, 1000);
    expect(refusal(await binary('a.xlsx', file))).toContain(sheetPath);
  });

  test('I11 a directory that overstates a size is found out', async () => {
    const file = workbook(sheetWith(''));
    restate(file, sheetPath, 900_000);
    expect(refusal(await binary('a.xlsx', file))).toContain(sheetPath);
  });

  test('I12 a lone cell in the last row is read, one in the last column is refused by its row', async () => {
    expect(rows(await binary('a.xlsx', farCell('A1048576', 1_048_576)))).toEqual([[['far']]]);
    expect(refusal(await binary('a.xlsx', farCell('XFD1048576', 1_048_576)))).toContain('row 1048576');
  });

  test('I14 what is no XLSX is named', async () => {
    const old = new Uint8Array(600);
    old.set([0xd0, 0xcf, 0x11, 0xe0]);
    expect(refusal(await binary('a.xls', old))).toContain('old Excel file');
    const encrypted = new Uint8Array(old);
    encrypted.set(
      new Uint8Array(Uint16Array.from('EncryptedPackage', (character) => character.charCodeAt(0)).buffer),
      128,
    );
    expect(refusal(await binary('a.xlsx', encrypted))).toContain('password');
    expect(
      refusal(await binary('a.xlsm', workbook(sheetWith(''), { 'xl/vbaProject.bin': strToU8('x') }))),
    ).toContain('.xlsm');
    expect(refusal(await text('a.xlsx', 'question,answer'))).toContain('no such document');
    expect(refusal(await binary('a.docx', zipSync({ 'word/document.xml': strToU8('<w/>') })))).toContain(
      '.docx',
    );
    expect(refusal(await text('a.pdf', '%PDF-1.7'))).toContain('PDF');
    expect(refusal(await text('a.pages', 'x'))).toContain('.pages');
  });

  test('a damaged workbook is refused', async () => {
    const file = await tablesToXlsx([{ name: 'A', header: ['a'], rows: [['b']] }]);
    expect(refusal(await binary('a.xlsx', file.slice(0, file.length / 2)))).toContain('damaged');
    expect(refusal(await binary('a.xlsx', workbook('<worksheet><sheetData><row', {})))).toBeTruthy();
  });

  test('sheets that are hidden are left out, numbers and dates are text', async () => {
    const row = '<row r="1"><c r="A1"><v>1.5</v></c><c r="C1" t="b"><v>1</v></c></row>';
    expect(rows(await binary('a.xlsx', workbook(sheetWith(row))))).toEqual([[['1.5', '', 'true']]]);
  });
});

test(
  'no bytes whatever make a reader throw',
  async () => {
    const names = fc.constantFrom('a.csv', 'a.json', 'a.html', 'a.md', 'a.txt', 'a.xlsx', 'a.zip', 'a');
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc.string({ unit: 'binary', maxLength: 400 }).map((content) => new TextEncoder().encode(content)),
      fc
        .array(
          fc.constantFrom(
            '<table>',
            '<tr><td>',
            '</table>',
            '<h1>',
            '?',
            '\n',
            '"',
            'Q: a',
            'A: b',
            '• x',
            '```',
            '|a|b|\n|-|-|',
          ),
        )
        .map((parts) => new TextEncoder().encode(parts.join(''))),
    );
    await fc.assert(
      fc.asyncProperty(names, bytes, async (name, bytes) => {
        const result = await readFile({ name, bytes });
        if (result.outcome === 'refused') expect(result.id).not.toBe('reading-stopped');
      }),
      { numRuns: 200 },
    );
  },
  patient,
);

/** Writes another unpacked size for a part into the central directory of a ZIP file. */
function restate(file: Uint8Array, name: string, size: number): void {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  for (let at = 0; at + 46 < file.length; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const named = new TextDecoder().decode(file.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)));
    if (named === name) view.setUint32(at + 24, size, true);
  }
}
