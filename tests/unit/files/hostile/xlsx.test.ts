import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { tablesToXlsx } from '#core/files/writeXlsx.ts';
import { binary, refusal, rows, text } from './reading.ts';
import { farCell, restate, sheetPath, sheetWith, workbook } from './workbook.ts';

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

  test('I10 many parts that each stay within bounds are refused by what they come to', async () => {
    const part = new Uint8Array(1024).fill(32);
    const names = Array.from({ length: 60 }, (_, index) => `xl/media/${index}.bin`);
    const file = workbook(sheetWith(''), Object.fromEntries(names.map((name) => [name, part])));
    for (const name of names) restate(file, name, 4 * 1024 * 1024);
    expect(refusal(await binary('a.xlsx', file))).toMatch(/unpack/);
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

  test('I12 a cell beyond the last row or column there can be is refused or read, never waited for', async () => {
    for (const file of [
      farCell('A1048577', 1_048_577),
      farCell('XFE1', 1),
      farCell('A99999999', 99_999_999),
    ]) {
      const result = await binary('a.xlsx', file);
      if (result.outcome === 'refused') refusal(result);
      else expect(rows(result)).toEqual([[['far']]]);
    }
  });

  test('I14 neighbours of a spreadsheet are named, and an empty file is', async () => {
    const page = '<html><table><tr><td>question</td></tr></table></html>';
    expect(refusal(await text('a.xls', page))).toContain('.xls');
    const archive = zipSync({ 'content.xml': strToU8('<x/>') });
    expect(refusal(await binary('a.ods', archive))).toContain('OpenDocument');
    const other = zipSync({ 'xl/workbook.bin': strToU8('x') });
    expect(refusal(await binary('a.xlsb', other))).toContain('.xlsb');
    expect(refusal(await text('a.numbers', 'x'))).toContain('.numbers');
    expect(refusal(await binary('a.xlsx', new Uint8Array(0)))).toMatch(/empty|nothing/);
    expect(refusal(await binary('a.xlsx', zipSync({ 'readme.txt': strToU8('x') })))).toBeTruthy();
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
