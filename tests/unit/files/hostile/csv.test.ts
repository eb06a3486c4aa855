import { describe, expect, test } from 'vitest';
import { binary, refusal, rows, text } from './reading.ts';

function wide(columns: number): string {
  return Array.from({ length: columns }, () => 'x').join(',');
}

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

  test('an open quotation mark in the first row, in the last cell, and beside closed ones', async () => {
    expect(refusal(await text('a.csv', '"q,a\nb,c'))).toContain('row 1');
    expect(refusal(await text('a.csv', 'q,a\n"b","c'))).toContain('row 2');
    expect(rows(await text('a.csv', 'q;a\n"b ""x"";";"c\nd"'))).toEqual([
      [
        ['q', 'a'],
        ['b "x";', 'c\nd'],
      ],
    ]);
  });

  test('200 columns are read, one more names the row', async () => {
    expect((await text('a.csv', wide(200))).outcome).toBe('read');
    expect(refusal(await text('a.csv', `q,a\n${wide(201)}`))).toContain('row 2');
  });

  test('20,000 columns name the row', async () => {
    const cause = refusal(await text('a.csv', `q,a\n${'x,'.repeat(20_000)}\n`));
    expect(cause).toContain('row 2');
    expect(cause).toContain('20001');
  });
});
